/** The line that columns stand on. */
export function Ground({ y }: { y: number }) {
  return <line className="baseline" x1="0" x2="100%" y1={y} y2={y} />
}
