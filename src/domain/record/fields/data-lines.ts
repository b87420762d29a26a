import type { ControllerTold, Field } from '../field.ts'
import { MAPPING_WORDS } from '../words/kinds.ts'

/** Which data about whom, from where, for what, to whom: the lines of an activity, each in one line. Art. 30(1)(c), (d). */
export const DATA_LINES: Field<ControllerTold> = {
  name: 'data-lines',
  article: '5.2',
  basis: 'accountability',
  open: true,
  heading: { sv: 'Vilka uppgifter om vem', en: 'Which data about whom' },
  say: ({ content: { data = [], dataMapping }, snapshot, tell }) => {
    const labels = (kind: 'purposes' | 'data-subject-categories' | 'recipients', keys: readonly string[]) =>
      keys.map((key) => tell.text(snapshot.one(kind, key).label)).join(', ')
    const lines = data.map(({ dataCategory, dataSubjectCategories = [], purposes = [], recipients = [] }) => {
      const [used, excluded] = [false, true].map((isOut) =>
        purposes.flatMap(({ purpose, grounds }) => ((grounds === 'excluded') === isOut ? [purpose] : [])),
      )
      const parts = [
        labels('data-subject-categories', dataSubjectCategories),
        part(tell.words(FOR), labels('purposes', used ?? [])),
        part(tell.words(NOT_FOR), labels('purposes', excluded ?? [])),
        part(tell.words(TO), labels('recipients', recipients)),
      ].filter((text) => text !== '')
      return [tell.text(snapshot.one('data-categories', dataCategory).label), ...parts].join(' – ')
    })
    return {
      lines: dataMapping === undefined ? lines : [...lines, tell.words(MAPPING_WORDS[dataMapping])],
    }
  },
}

const part = (word: string, text: string): string => (text === '' ? '' : `${word}: ${text}`)

const FOR = { sv: 'för', en: 'for' }
const NOT_FOR = { sv: 'används inte för', en: 'not used for' }
const TO = { sv: 'till', en: 'to' }
