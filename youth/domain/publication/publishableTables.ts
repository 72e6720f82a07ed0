/** The tables that a municipality decides on, one by one. Here, so that the browser reads their names alone. */
export const publishableTables = ['youth-months'] as const
export type PublishableTable = (typeof publishableTables)[number]
