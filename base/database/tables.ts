/**
 * The tables that queries are typed by. Each room adds its own (`declare module`), so that the ground
 * knows no room and a query still knows every column.
 */
// biome-ignore lint/suspicious/noEmptyInterface: rooms add to it
export interface Tables {}
