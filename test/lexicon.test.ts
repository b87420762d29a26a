import { AS_LONG_AS_NECESSARY } from '../src/domain/rules/lexicons/as-long-as-necessary.ts'
import { phraseIn } from '../src/domain/rules/lexicons/lexicon.ts'
import { t } from './tap.ts'

const lexicon = { en: ['as long as necessary', 'improve'], sv: ['så länge det behövs'] }

t.test('a phrase is found in a text of its language, whatever its case, white space and marks', async (t) => {
  t.equal(phraseIn(lexicon, { en: 'As long  as\nnecessary.' }), 'as long as necessary')
  t.equal(phraseIn(lexicon, { en: 'Kept (as long as – necessary)' }), 'as long as necessary')
  t.equal(phraseIn(lexicon, { sv: 'SÅ LÄNGE DET BEHÖVS' }), 'så länge det behövs')
  t.equal(phraseIn(lexicon, { sv: 'så länge det behövs'.normalize('NFD') }), 'så länge det behövs')
})

t.test('a phrase is whole words', async (t) => {
  t.equal(phraseIn(lexicon, { en: 'improvements of services' }), undefined)
  t.equal(phraseIn(lexicon, { en: 'as long as necessary2' }), undefined)
  t.equal(phraseIn(lexicon, { en: 'as long as is necessary' }), undefined)
})

t.test('a phrase is found in its own language only, by the first subtag', async (t) => {
  t.equal(phraseIn(lexicon, { 'en-GB': 'improve' }), 'improve')
  t.equal(phraseIn(lexicon, { 'EN-gb': 'improve' }), 'improve')
  t.equal(phraseIn(lexicon, { sv: 'improve' }), undefined)
  t.equal(phraseIn(lexicon, { fi: 'improve' }), undefined, 'a language that the lexicon does not have')
})

t.test('the first text with a phrase answers, and no text with none', async (t) => {
  t.equal(phraseIn(lexicon, { sv: 'tio år', en: 'improve' }), 'improve')
  t.equal(phraseIn(lexicon, { sv: 'så länge det behövs', en: 'improve' }), 'så länge det behövs')
  t.equal(phraseIn(lexicon, {}), undefined)
  t.equal(phraseIn(lexicon, undefined), undefined)
})

t.test(
  'phrases are written as texts are compared: lower case, single spaces, no marks, each once',
  async (t) => {
    for (const [language, phrases] of Object.entries(AS_LONG_AS_NECESSARY)) {
      t.equal(new Set(phrases).size, phrases.length, language)
      for (const phrase of phrases)
        t.equal(phraseIn({ [language]: [phrase] }, { [language]: phrase }), phrase)
    }
  },
)

t.test('saying that data is kept as long as it is kept is found in four languages', async (t) => {
  const texts = [
    { en: 'We keep it for as long as is necessary.' },
    { sv: 'Uppgifterna sparas så länge som det är nödvändigt för ändamålet.' },
    { fi: 'Säilytämme tietoja niin kauan kuin se on tarpeen.' },
    { nb: 'Opplysningene lagres ikke lenger enn nødvendig.' },
    { no: 'Så lenge det er nødvendig' },
  ]
  for (const text of texts) t.type(phraseIn(AS_LONG_AS_NECESSARY, text), 'string', JSON.stringify(text))
})

t.test('a criterion that can be applied is not', async (t) => {
  const texts = [
    { en: 'For as long as the person is a member.', sv: 'Så länge personen är medlem.' },
    { en: 'As long as required by the Bookkeeping Act.', sv: 'Så länge som krävs enligt bokföringslagen.' },
    { fi: 'Vain niin kauan kuin asiakassuhde kestää.', nb: 'Så lenge kundeforholdet varer.' },
  ]
  for (const text of texts) t.equal(phraseIn(AS_LONG_AS_NECESSARY, text), undefined, JSON.stringify(text))
})
