import type { Contents, NamedContent } from '../../contents.ts'
import { type ControllerTold, type Field, saying } from '../field.ts'
import type { Teller, Words } from '../teller.ts'
import { SENSITIVITY_WORDS } from '../words/kinds.ts'
import { measuresSaid, recipientLine, transferLine } from './disclosures.ts'
import { delegateLine, partyLine } from './parties.ts'
import { timeLimitLine } from './retention.ts'

/** What is called something, and described. */
type Described = Pick<NamedContent, 'label' | 'description'>

const describedLine = ({ label, description }: Described, tell: Teller): string =>
  description === undefined ? tell.text(label) : `${tell.text(label)}: ${tell.text(description)}`

const asked = (
  name: string,
  article: string,
  heading: Words,
  say: Field<ControllerTold>['say'],
): Field<ControllerTold> => ({ name, article, basis: 'article-30', open: true, heading, say })

/** What Article 30(1) asks, point by point, and nothing else. */
export const CONTROLLER_ARTICLE_30: readonly Field<ControllerTold>[] = [
  asked(
    'controllers',
    '30.1.a',
    { sv: 'Personuppgiftsansvarig', en: 'Controller' },
    ({ record: { controller }, tell }) =>
      saying(
        controller,
        controller.controllers.map((party) => partyLine(party, tell)),
      ),
  ),
  asked(
    'joint-controllers',
    '30.1.a',
    { sv: 'Gemensamt personuppgiftsansvariga', en: 'Joint controllers' },
    ({ record: { controller }, tell }) => ({
      lines: controller.jointControllers.map((party) => partyLine(party, tell)),
    }),
  ),
  asked(
    'representatives',
    '30.1.a',
    { sv: 'Företrädare (art. 27)', en: 'Representative (Art. 27)' },
    ({ record: { controller }, tell }) => ({
      lines: controller.representatives.map((each) => delegateLine(each, tell)),
    }),
  ),
  asked(
    'data-protection-officers',
    '30.1.a',
    { sv: 'Dataskyddsombud', en: 'Data protection officer' },
    ({ record: { controller }, snapshot, tell }) => {
      const lines = controller.dataProtectionOfficers.map((each) => delegateLine(each, tell))
      const answering = [...controller.controllers, ...controller.jointControllers]
      const isRequired = ({ key }: { readonly key: string }) =>
        snapshot.one('organisations', key).dpoStatus !== 'not-required'
      const isNone = lines.length === 0 && answering.length > 0 && !answering.some(isRequired)
      return { lines: isNone ? [tell.words(NO_OFFICER)] : lines }
    },
  ),
  asked('purposes', '30.1.b', { sv: 'Ändamål', en: 'Purposes' }, ({ record: { purposes }, tell }) =>
    saying(
      purposes,
      purposes.items.map((purpose) => describedLine(purpose, tell)),
    ),
  ),
  asked(
    'data-subjects',
    '30.1.c',
    { sv: 'Kategorier av registrerade', en: 'Categories of data subjects' },
    ({ record: { dataSubjects }, tell }) =>
      saying(
        dataSubjects,
        dataSubjects.items.map((people) => describedLine(people, tell)),
      ),
  ),
  asked(
    'data-categories',
    '30.1.c',
    { sv: 'Kategorier av personuppgifter', en: 'Categories of personal data' },
    ({ record: { dataCategories }, tell }) =>
      saying(
        dataCategories,
        dataCategories.items.map(
          (category) => `${describedLine(category, tell)}${sensitive(category, tell)}`,
        ),
      ),
  ),
  asked(
    'recipients',
    '30.1.d',
    { sv: 'Kategorier av mottagare', en: 'Categories of recipients' },
    ({ record: { recipients }, tell }) =>
      saying(
        recipients,
        recipients.items.map((recipient) => recipientLine(recipient, tell)),
      ),
  ),
  asked(
    'transfers',
    '30.1.e',
    {
      sv: 'Överföring till tredjeland eller internationell organisation',
      en: 'Transfers to third countries or international organisations',
    },
    ({ record: { transfers }, tell, variant }) =>
      saying(
        transfers,
        transfers.items.map((transfer) => transferLine(transfer, tell, variant)),
      ),
  ),
  asked(
    'retention',
    '30.1.f',
    { sv: 'Tidsfrister för radering', en: 'Time limits for erasure' },
    ({ record: { retention }, tell, variant }) => {
      // Where no rule is recorded at all there is nothing to say, and no gap in it.
      const isRecorded = retention.items.some(({ rule }) => rule !== null)
      const limits = isRecorded ? retention.items : []
      return {
        ...saying(
          retention,
          limits.map((limit) => timeLimitLine(limit, tell, variant !== 'minimal')),
        ),
        hasGaps: limits.some(({ rule }) => rule === null),
      }
    },
  ),
  asked(
    'security-measures',
    '30.1.g',
    { sv: 'Säkerhetsåtgärder (allmän beskrivning)', en: 'Security measures (general description)' },
    ({ record: { securityMeasures }, tell, variant }) =>
      saying(securityMeasures, measuresSaid(securityMeasures, tell, variant)),
  ),
]

function sensitive({ sensitivity }: { readonly sensitivity?: string }, tell: Teller): string {
  if (sensitivity === undefined || sensitivity === 'ordinary') return ''
  const words = SENSITIVITY_WORDS[sensitivity as NonNullable<Contents['data-categories']['sensitivity']>]
  return words === undefined ? '' : ` (${tell.words(words)})`
}

const NO_OFFICER = { sv: 'krävs inte', en: 'not required' }
