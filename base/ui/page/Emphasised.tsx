/** A sentence in which `**…**` marks what weighs most. */
export function Emphasised({ children }: { children: string }) {
  // Every other piece stands between two marks.
  return children
    .split('**')
    .map((piece, index) => (index % 2 ? <strong key={piece}>{piece}</strong> : piece))
}
