import type { DataLineContent, ProcessingActivityContent } from './contents.ts'

/** Whether the data of a line is used at all: a line may be there to say for which purposes it is not. */
export const isUsed = ({ purposes = [] }: DataLineContent): boolean =>
  purposes.length === 0 || purposes.some(({ grounds }) => grounds !== 'excluded')

/** The lines of an activity whose data is used. */
export const usedLines = ({ data = [] }: Pick<ProcessingActivityContent, 'data'>): DataLineContent[] =>
  data.filter(isUsed)
