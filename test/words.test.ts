import assert from 'node:assert/strict'
import fc from 'fast-check'
import { searchTerms, stemsIn } from '../src/domain/searched.ts'
import { type StemLanguage, stemOf, stemsOfBeginning } from '../src/domain/stems.ts'
import { wordsOf } from '../src/domain/words.ts'
import { shippedRegister } from '../src/first-run.ts'
import { flawsOf } from './refused.ts'
import { t } from './tap.ts'

t.test('words are runs of letters and digits, in small letters without accents', async (t) => {
  for (const [text, words] of [
    ['Ändamål, ÅTGÄRD & öl', ['andamal', 'atgard', 'ol']],
    ['A\u0308ndama\u030al', ['andamal']],
    ['p4c-surveys', ['p4c', 'surveys']],
    ['SYF-4a (6.1.f)', ['syf', '4a', '6', '1', 'f']],
    ['dpo@Finago.com', ['dpo', 'finago', 'com']],
    ['Straße Ærø Œuvre Łódź Þing Đorđe', ['strasse', 'aero', 'oeuvre', 'lodz', 'thing', 'dorde']],
    ['İstanbul ΟΔΟΣ Ωμέγα', ['istanbul', 'οδοσ', 'ωμεγα']],
    ['ﬁl ＡＢＣ ½', ['fil', 'abc', '1', '2']],
    ['person\u00aduppgift noll\u200bbredd', ['personuppgift', 'nollbredd']],
    ['個人情報 персональные', ['個人情報', 'персональные']],
    ["it's l’été", ['it', 's', 'l', 'ete']],
    ['🧾 … — _ \u0000', []],
  ] as const)
    t.same(wordsOf(text), words, JSON.stringify(text))
  t.same(wordsOf('a'.repeat(100)), ['a'.repeat(40)])
  t.same(wordsOf('𝒂'.repeat(60)), ['a'.repeat(40)])
  t.same(wordsOf('𐐨'.repeat(60)), ['𐐨'.repeat(40)], 'no letter is cut in half')
})

t.test('the forms of a word share their stem', async (t) => {
  const forms: Readonly<Record<StemLanguage, readonly string[]>> = {
    sv: [
      'ändamål ändamålet ändamålen ändamåls ändamålets',
      'kund kunder kunden kunderna kundernas kunds',
      'uppgift uppgifter uppgiften uppgifterna uppgifternas',
      'behandling behandlingar behandlingen behandlingarna',
      'syfte syftet syften syftets',
      'mottagare mottagaren mottagarna mottagarens',
      'källa källor källan källorna',
      'adress adresser adressen adresserna',
      'rättighet rättigheter rättigheten rättigheterna',
      'avtal avtalet avtalen avtals',
    ],
    en: [
      'purpose purposes',
      'policy policies',
      'process processes processed processing',
      'transfer transfers transferred transferring',
      'category categories',
      'status',
      'erase erased erasing',
      'customer customers',
    ],
  }
  for (const language of ['sv', 'en'] as const)
    for (const family of forms[language]) {
      const stems = new Set(wordsOf(family).map((word) => stemOf(word, language)))
      t.equal(stems.size, 1, `${family}: ${[...stems]}`)
    }
  for (const [word, language, stem] of [
    ['en', 'sv', 'en'],
    ['det', 'sv', 'det'],
    ['process', 'sv', 'process'],
    ['analysis', 'en', 'analysis'],
    ['data', 'en', 'data'],
    ['used', 'en', 'used'],
    ['uses', 'en', 'use'],
  ] as const)
    t.equal(stemOf(word, language), stem)
})

/** Whether a search finds what a word is kept by. */
const finds = (q: string, word: string, language: StemLanguage): boolean => {
  const kept = stemsIn([{ text: word, language }])
  return searchTerms(q).every(({ stems, beginning }) =>
    [...kept].some((each) => stems.includes(each) || (beginning !== undefined && each.startsWith(beginning))),
  )
}

const language = fc.constantFrom<StemLanguage>('sv', 'en')
const word = fc.oneof(
  fc.stringMatching(/^[a-zåäö]{1,12}$/),
  fc
    .tuple(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.constantFrom('heterna', 'ings', 'red', 'ied', 'ans', 'ss', 's'),
    )
    .map((parts) => parts.join('')),
)

t.test('a word is found by every beginning of it, and by itself before other words', async (t) => {
  fc.assert(
    fc.property(word, language, fc.nat(), (word, language, length) => {
      const beginning = word.slice(0, 1 + (length % word.length))
      assert.ok(finds(beginning, word, language), `${beginning} finds ${word}`)
      assert.ok(finds(`${word.toUpperCase()} ${word}`, word, language), `${word} before another word`)
    }),
    { numRuns: 5_000 },
  )
  const { entries } = shippedRegister()
  const words = new Set(entries.flatMap(({ content }) => wordsOf(JSON.stringify(content))))
  const missed = [...words].flatMap((word) =>
    [...word].flatMap((_, index) =>
      (['sv', 'en'] as const).flatMap((language) =>
        finds(word.slice(0, index + 1), word, language) ? [] : [`${word.slice(0, index + 1)} ${word}`],
      ),
    ),
  )
  t.ok(words.size > 1_000)
  t.same(missed, [])
})

t.test('a search that has no word, or too many, is refused', async (t) => {
  t.same(
    flawsOf(() => searchTerms(' …-! ')),
    ['/q: has no word; write a letter or digit of what is searched for'],
  )
  const eleven = Array.from({ length: 11 }, (_, index) => `w${index}`).join(' ')
  t.same(
    flawsOf(() => searchTerms(eleven)),
    ['/q: has 11 words; search for at most 10 at once'],
  )
  t.equal(searchTerms(eleven.slice(0, -4)).length, 10)
  t.same(searchTerms('a a A'), searchTerms('a'))
})

t.test('the beginning of a word also stands for stems that are shorter', async (t) => {
  t.same(stemsOfBeginning('processin', 'en'), ['process', 'processin'])
  t.ok(stemsOfBeginning('transferre', 'en').includes('transfer'))
  t.ok(stemsOfBeginning('uppgiftern', 'sv').includes('uppgift'))
  t.same(stemsOfBeginning('ab', 'sv'), [])
})
