import { useState } from 'react'

type Written = {
  value: string | undefined
  onChange: (value: string | undefined) => void
  read: (text: string) => string | undefined
  write: (value: string) => string
}

/**
 * Lets a person type a value in any way that can be read, and writes it the language's way when they leave the field.
 * What cannot be read stays as it was typed, for it is easier to mend than to type anew.
 */
export function useWrittenValue({ value, onChange, read, write }: Written) {
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState(false)
  const mine = typed !== undefined && read(typed) === value
  return {
    /** Whether something stands there that was left behind and cannot be read. */
    unread: left && mine && value === undefined && Boolean(typed?.trim()),
    value: mine ? typed : value === undefined ? '' : write(value),
    onChange: (text: string) => {
      setTyped(text)
      setLeft(false)
      onChange(read(text))
    },
    onBlur: () => {
      setLeft(true)
      if (value !== undefined) setTyped(undefined)
    },
  }
}
