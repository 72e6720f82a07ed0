import { useState } from 'react'

/**
 * What a form was opened with. What a colleague changes meanwhile reaches the lists behind it, and is not taken for what its
 * person has seen: a version that moved along would let them write over it unseen.
 */
export function useAsOpened<T>(value: T): T {
  const [opened] = useState(() => value)
  return opened
}
