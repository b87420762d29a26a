import type { DataCategoryContent, MappingContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import { inherited } from '../inherited.ts'
import { isAbout } from '../purpose-lineage.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'

/** Concepts of what a message is matched by: names and addresses of all sorts. Taken on 2026-11-22 from DPV 2.3 and fideslang 3.1. */
const KEYS =
  /#(Contact|EmailAddress\w*|TelephoneNumber\w*|PhysicalAddress|Name|Username|UID|Identifying)$|^user\.(contact|name|unique_id|account\.username)/
/** And of what people have said of messages. */
const CHOICES = /#(PrivacyPreference|Preference)$|^user\.privacy_preferences/

const list = (...categories: readonly DataCategoryContent[]): ExampleEntries => ({
  purposes: [named('list', { tags: ['suppression'] })],
  'data-categories': categories,
  'processing-activities': [
    named('mailing', {
      purposes: [{ purpose: 'list' }],
      data: categories.map(({ key }) => ({
        key,
        dataCategory: key,
        purposes: [{ purpose: 'list', grounds: 'inherited' }],
      })),
    }),
  ],
})
const mapped = (key: string, concept: string, members: Partial<DataCategoryContent> = {}) =>
  named(key, {
    type: 'category',
    mappings: [
      { scheme: concept.startsWith('user.') ? 'fideslang' : 'dpv', version: '1', concept, match: 'close' },
    ],
    ...members,
  } as const)
const EMAIL = mapped('email', 'https://w3id.org/dpv/pd#EmailAddress')

export const suppressionHoldsTheLeast: Rule = {
  id: 'ROPA-DM-006',
  severity: 'info',
  kinds: ['purposes', 'processing-activities'],
  articles: ['5.1.c'],
  sources: [],
  confidence: 'high',
  confidenceNote: {
    en: 'What data is, is read from its mappings and sensitivity; data without a mapping is taken to be needed.',
    sv: 'Vad en uppgift är utläses av dess begrepp och känslighet; en uppgift utan begrepp antas behövas.',
  },
  title: {
    en: 'A suppression list holds what it takes to block contact, and no more',
    sv: 'En spärrlista innehåller det som krävs för att spärra kontakt, och inget mer',
  },
  message: {
    en: '“{subject}”: the data of the suppression list “{purpose}” is not recorded as an address or other key with the person’s choice alone; Article 5(1)(c) asks for what blocking contact needs, and no more.',
    sv: '”{subject}”: uppgifterna i spärrlistan ”{purpose}” är inte registrerade som enbart en adress eller annan nyckel med personens val; artikel 5.1 c kräver det som behövs för att spärra kontakt, och inget mer.',
  },
  remedy: {
    en: 'Record by which key messages are blocked, such as an e-mail address or a hash of it, and take other data off the list.',
    sv: 'Ange vilken nyckel som utskick spärras med, till exempel en e-postadress eller ett hashvärde av den, och ta bort andra uppgifter från listan.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key } of view.all('purposes').values()) {
      if (!isAbout(view, key, ['suppression'])) continue
      const purpose = pathTo('purposes', key)
      const lines = view.linesFor(key)
      if (!lines.some(({ category }) => may(category, KEYS)))
        yield {
          subject: purpose,
          related: lines.map(({ path }) => path),
          parameters: { purpose },
        }
      for (const { path, category } of lines)
        if (isSensitive(view, category) || !(may(category, KEYS) || may(category, CHOICES)))
          yield {
            subject: path,
            related: [purpose, pathTo('data-categories', category.key)],
            parameters: { purpose },
          }
    }
  },
  passing: [
    {
      says: 'an address and a choice',
      register: list(EMAIL, mapped('choice', 'user.privacy_preferences')),
    },
    {
      says: 'an address that is mapped to more than one concept',
      register: list(
        named('email', {
          type: 'category',
          mappings: [
            {
              scheme: 'dpv',
              version: '2.3',
              concept: 'https://w3id.org/dpv/pd#Communication',
              match: 'broad',
            },
            { scheme: 'fideslang', version: '3.1', concept: 'user.contact.email', match: 'exact' },
          ],
        } as const),
      ),
    },
    { says: 'data that is mapped to nothing', register: list(named('contact', { type: 'category' })) },
    { says: 'another purpose', register: { purposes: [named('letters', { tags: ['direct-marketing'] })] } },
  ],
  failing: [
    { says: 'what it holds is not said', register: list(), finds: ['purposes/list'] },
    {
      says: 'no key to match by',
      register: list(mapped('choice', 'https://w3id.org/dpv/pd#PrivacyPreference')),
      finds: ['purposes/list'],
    },
    {
      says: 'more than the key',
      register: list(EMAIL, mapped('purchases', 'https://w3id.org/dpv/pd#Purchase')),
      finds: ['processing-activities/mailing/data/purchases'],
    },
    {
      says: 'an identity number, and a password',
      register: list(
        EMAIL,
        mapped('number', 'user.unique_id', { sensitivity: 'national-id' }),
        named('password', { type: 'category', sensitivity: 'ordinary', credential: true }),
      ),
      finds: ['number', 'password'].map((line) => `processing-activities/mailing/data/${line}`),
    },
  ],
}

/** Whether a category may be what some concepts are: it is mapped to one, or to nothing. */
const may = (
  { mappings = [] }: { readonly mappings?: readonly MappingContent[] },
  concepts: RegExp,
): boolean => mappings.length === 0 || mappings.some(({ concept }) => concepts.test(concept))

const isSensitive = (view: View, { key }: DataCategoryContent): boolean =>
  (inherited(view, key, 'sensitivity') ?? 'ordinary') !== 'ordinary' ||
  inherited(view, key, 'credential') === true
