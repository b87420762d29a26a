import { countryCode } from '../src/domain/imports/countries.ts'
import { ISO_3166 } from '../src/domain/imports/iso-3166.ts'
import { t } from './tap.ts'

t.test('every state is found by its code and by its name in four languages', (t) => {
  t.equal(new Set(ISO_3166).size, 249)
  for (const language of ['sv', 'en', 'nb', 'fi']) {
    const displayed = new Intl.DisplayNames([language], { type: 'region' })
    const lost = ISO_3166.flatMap((code) => {
      const name = displayed.of(code) ?? ''
      const found = [countryCode(name, language), countryCode(code.toLowerCase(), language)]
      return found.every((each) => each === code) ? [] : [`${name}: ${found}`]
    })
    t.same(lost, [], language)
  }
  t.end()
})

t.test('a state is found by other names that people use, in whatever language the file is', (t) => {
  const told = {
    'Hong Kong': 'HK',
    Hongkong: 'HK',
    Turkey: 'TR',
    Türkiye: 'TR',
    'Czech Republic': 'CZ',
    ' the  Netherlands ': 'NL',
    "Côte d'Ivoire": 'CI',
    'Bosnia and Herzegovina': 'BA',
    'Russian Federation': 'RU',
    'Förenta staterna': 'US',
    UK: 'GB',
    USA: 'US',
    Vitryssland: 'BY',
    Kosovo: 'XK',
  }
  for (const language of ['en', 'sv', 'de', 'fr'])
    for (const [name, code] of Object.entries(told)) t.equal(countryCode(name, language), code, name)
  t.end()
})

t.test('what is no state has no code: a withdrawn code, a union, another word', (t) => {
  for (const text of ['FX', 'SU', 'YU', 'DD', 'EU', 'UN', 'ZZ', 'QO', 'Europe', 'constructor', ''])
    t.equal(countryCode(text, 'en'), undefined, text)
  t.end()
})
