import type { Anchoring } from '../../domain/notices/reanchor.ts'
import type { WithoutSupport } from '../../domain/notices/without-support.ts'
import type { Language } from '../../domain/rules/sentence.ts'

/** What the commands on notices say themselves. */
export interface Words {
  readonly anchorings: Readonly<Record<Anchoring | 'added', string>>
  readonly lost: string
  readonly changedSupport: string
  readonly activities: string
  readonly failsForLost: (count: number) => string
  readonly failsForOpen: (count: number) => string
  readonly passes: string
  readonly represented: (represented: number, clauses: number) => string
  readonly notRepresented: string
  readonly waived: (key: string, until: string) => string
  readonly alsoNotRepresented: (count: number) => string
  readonly withoutSupport: string
  readonly reasons: Readonly<Record<WithoutSupport['reason'], string>>
  readonly contradictions: string
  readonly unresolved: string
  readonly places: (places: readonly string[]) => string
  readonly missing: string
  readonly uncoded: string
  readonly notCheckable: string
  readonly beforeNotAtHand: string
  readonly anotherText: (edition: string) => string
}

const en: Words = {
  anchorings: { exact: 'exact', moved: 'moved', changed: 'changed', gone: 'gone', added: 'new' },
  lost: 'Loses its support',
  changedSupport: 'Rests on other words',
  activities: 'Look at again',
  failsForLost: (count) => `FAIL: ${count} ${count === 1 ? 'loses its' : 'lose their'} support`,
  failsForOpen: (count) =>
    `FAIL: ${count} ${count === 1 ? 'clause or quote' : 'clauses or quotes'} without a counterpart`,
  passes: 'PASS',
  represented: (represented, clauses) => `${represented} of ${clauses} clauses are represented`,
  notRepresented: 'Clauses that nothing in the register represents',
  waived: (key, until) => `accepted by waivers/${key} until ${until}`,
  alsoNotRepresented: (count) => `${count} more that need not be represented`,
  withoutSupport: 'Entries and pairs that no clause in force supports',
  reasons: {
    'says-nothing': 'says nothing of where it comes from',
    silent: 'the documents are silent',
    contradicted: 'the documents contradict it',
    superseded: 'only a superseded edition supports it',
  },
  contradictions: 'What the edition contradicts',
  unresolved: 'Documents that it relies on and that are not in the register',
  places: (places) => `in ${places.join(', ')}`,
  missing: 'Quotes that the text does not have',
  uncoded: 'Passages in which no clause lies',
  notCheckable:
    'Not checkable without the text of the edition (--text): its quotes, and what nobody has coded.',
  beforeNotAtHand: 'Not checkable, only quotes being at hand',
  anotherText: (edition) =>
    `The old text is not the one of the edition ${edition}: its SHA-256 is another one. Give that text, or name the edition that it is of with --edition.`,
}

const sv: Words = {
  anchorings: { exact: 'oförändrad', moved: 'flyttad', changed: 'ändrad', gone: 'borttagen', added: 'ny' },
  lost: 'Förlorar sitt stöd',
  changedSupport: 'Bygger på en annan lydelse',
  activities: 'Se över på nytt',
  failsForLost: (count) => `UNDERKÄNT: ${count} förlorar sitt stöd`,
  failsForOpen: (count) =>
    `UNDERKÄNT: ${count} ${count === 1 ? 'klausul eller citat' : 'klausuler eller citat'} utan motsvarighet`,
  passes: 'GODKÄNT',
  represented: (represented, clauses) => `${represented} av ${clauses} klausuler har en motsvarighet`,
  notRepresented: 'Klausuler som saknar motsvarighet i registret',
  waived: (key, until) => `godtaget genom waivers/${key} till och med ${until}`,
  alsoNotRepresented: (count) => `${count} till som inte behöver någon motsvarighet`,
  withoutSupport: 'Poster och par som ingen gällande klausul stöder',
  reasons: {
    'says-nothing': 'anger inte sin härkomst',
    silent: 'dokumenten säger inget',
    contradicted: 'dokumenten säger emot',
    superseded: 'stöds bara av en ersatt utgåva',
  },
  contradictions: 'Det som utgåvan säger emot',
  unresolved: 'Dokument som den hänvisar till och som inte finns i registret',
  places: (places) => `i ${places.join(', ')}`,
  missing: 'Citat som inte finns i texten',
  uncoded: 'Avsnitt utan någon klausul',
  notCheckable: 'Kan inte kontrolleras utan utgåvans text (--text): citaten, och det som ingen har kodat.',
  beforeNotAtHand: 'Kan inte kontrolleras, eftersom bara citat finns',
  anotherText: (edition) =>
    `Den gamla texten är inte utgåvan ${edition}: dess SHA-256 är en annan. Ange den texten, eller välj med --edition den utgåva som den är.`,
}

export const WORDS: Readonly<Record<Language, Words>> = { en, sv }
