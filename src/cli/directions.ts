export const DIRECTIONS = ['up', 'down', 'status'] as const
export type Direction = (typeof DIRECTIONS)[number]
