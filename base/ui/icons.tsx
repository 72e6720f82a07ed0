import type { ReactNode } from 'react'

export type IconProps = {
  /** Width and height in px. */
  size?: number
  /** Says what the icon means where no words stand beside it; without it the icon is decoration. */
  label?: string
}

function Icon({ size = 24, label, children }: IconProps & { children: ReactNode }) {
  const drawing = (
    <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
      {children}
    </g>
  )
  if (!label) {
    return (
      <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
        {drawing}
      </svg>
    )
  }
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" role="img" aria-label={label}>
      {drawing}
    </svg>
  )
}

const icon = (children: ReactNode) => (props: IconProps) => <Icon {...props}>{children}</Icon>
const path = (d: string) => icon(<path d={d} />)

export const ArrowLeftIcon = path('M15 5l-7 7 7 7')
export const ArrowRightIcon = path('M9 5l7 7-7 7')
export const ArrowDownIcon = path('M6 9.5l6 6 6-6')
export const CheckIcon = icon(<path d="M5 12.5l4.5 4.5L19.5 6.5" strokeWidth="2.8" />)
export const PlusIcon = path('M12 4v16M4 12h16')
export const MinusIcon = path('M4 12h16')
export const CloseIcon = path('M5.5 5.5l13 13M18.5 5.5l-13 13')
export const MenuIcon = path('M4 6h16M4 12h16M4 18h16')
export const ListIcon = path('M9 6h12M9 12h12M9 18h12M3.5 6h1M3.5 12h1M3.5 18h1')
export const ChartIcon = path('M5 20v-8M12 20V4M19 20v-5')
export const HomeIcon = path('M3.5 11L12 3.5l8.5 7.5M5.5 9.5v10.5h4.5v-5.5h4v5.5h4.5V9.5')
export const PencilIcon = path(
  'M4 20l1-4.5L16.5 4a2 2 0 0 1 3 0l.5.5a2 2 0 0 1 0 3L8.5 19 4 20zM14 6.5l3.5 3.5',
)
export const TrashIcon = path('M4 6.5h16M9 6.5V4h6v2.5M6 6.5l1 13.5h10l1-13.5M10 10.5v6M14 10.5v6')
export const UndoIcon = path('M8.5 5L4 9.5 8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11H9')
export const SyncIcon = path(
  'M20 11a8 8 0 0 0-14.5-3.5L3 10M3 4.5V10h5.5M4 13a8 8 0 0 0 14.5 3.5L21 14M21 19.5V14h-5.5',
)
export const ImportIcon = path('M4 4h16M12 20V9M7 13.5L12 8.5l5 5')
export const PhoneIcon = path('M7.5 2.5h9v19h-9zM11 18.5h2')
export const MoonIcon = path('M20 14.5A8.5 8.5 0 1 1 9.5 4a6.8 6.8 0 0 0 10.5 10.5z')
export const PeopleIcon = icon(
  <>
    <circle cx="9" cy="8" r="3.7" />
    <path d="M2.5 20.5v-1.5a5 5 0 0 1 5-4.5h3a5 5 0 0 1 5 4.5v1.5M16 4.5a3.7 3.7 0 0 1 0 7M18.5 14.8a5 5 0 0 1 3.2 4.2v1.5" />
  </>,
)
export const SunIcon = icon(
  <>
    <circle cx="12" cy="12" r="4.2" />
    <path d="M12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3L19 19M19 5l-1.7 1.7M6.7 17.3L5 19" />
  </>,
)
export const SpeechIcon = path('M4 5h16v11.5H11L6 20.5v-4H4z')
export const SearchIcon = icon(
  <>
    <circle cx="10.5" cy="10.5" r="7" />
    <path d="M15.7 15.7L21 21" />
  </>,
)
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 6.5V12l4 2.5" />
  </>,
)
export const CalendarIcon = icon(
  <>
    <rect x="3.5" y="5" width="17" height="16" rx="2" />
    <path d="M3.5 10h17M8 2.5V6M16 2.5V6" />
  </>,
)
export const WarningIcon = path('M12 3.5L2.5 20.5h19L12 3.5zM12 10v4.5M12 17.4v.1')
export const InfoIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v5.5M12 7.6v.1" />
  </>,
)
export const LockIcon = icon(
  <>
    <rect x="4.5" y="11" width="15" height="9.5" rx="1" />
    <path d="M8 11V7.5a4 4 0 0 1 8 0V11" />
  </>,
)
export const NoNetworkIcon = path(
  'M3 3l18 18M12 19.5v.1M8.5 15.8a5.2 5.2 0 0 1 5-1.3M5 12.3a10 10 0 0 1 4.5-2.5M14 9.6a10 10 0 0 1 5 2.7M2 8.8a15 15 0 0 1 4.3-2.8M11 4.6A15 15 0 0 1 22 8.8',
)
/** The sign of example data: a hatched square. */
export const ExampleIcon = path(
  'M6 3.5h12a2.5 2.5 0 0 1 2.5 2.5v12a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 18V6A2.5 2.5 0 0 1 6 3.5zM3.5 13L13 3.5M5 19.5L19.5 5M11 20.5l9.5-9.5',
)
