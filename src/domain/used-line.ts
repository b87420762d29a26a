import type { DataLineContent } from './contents.ts'

/** Whether the data of a line is used at all: a line may be there to say for which purposes it is not. */
export const isUsed = ({ purposes = [] }: DataLineContent): boolean =>
  purposes.length === 0 || purposes.some(({ grounds }) => grounds !== 'excluded')
