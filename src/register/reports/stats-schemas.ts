import Type from 'typebox'
import { Key, OneOf } from '../../domain/entry.ts'
import { PAIR_RELATIONS } from '../../domain/gdpr/pair-relations.ts'
import { PROVISIONS } from '../../domain/gdpr/provisions.ts'
import { EVIDENCE_FOUND } from '../../domain/reports/evidence.ts'
import { UNDETERMINED } from '../../domain/reports/stats.ts'
import { RULE_HOLDERS } from '../../domain/reports/stats-of-activities.ts'
import { PROVENANCE_FOUND } from '../../domain/reports/stats-of-provenance.ts'
import { PAIR_HOLDERS } from '../../domain/reports/stats-of-purposes.ts'
import { PageOf } from '../../http/page.ts'
import { SENSITIVITIES } from '../data-category/data-category.ts'
import { KINDS } from '../kinds.ts'
import { SOURCE_ORIGINS } from '../source/source.ts'

const kindNames = KINDS.map(({ name }) => name)
const Kind = OneOf(kindNames, 'Kind of the entries.')

/** The words of closed lists, which reports count in. */
export const STATS_WORDS = { kinds: kindNames, sensitivities: SENSITIVITIES, origins: SOURCE_ORIGINS }

const section = (title: string, description: string, words: Type.TProperties) =>
  Type.Array(
    Type.Object(
      {
        ...words,
        count: Type.Integer({ minimum: 0 }),
        list: Type.String({
          format: 'uri-reference',
          description: 'A list of exactly those that are counted, page by page.',
        }),
      },
      { title, additionalProperties: false, description },
    ),
    { description: `${description} One for each combination of words.` },
  )

/** A register in numbers. */
export const Stats = Type.Object(
  {
    kinds: section('KindCount', 'Entries by kind.', { kind: Kind }),
    lifecycles: section('LifecycleCount', 'Entries by kind and where their newest version stands.', {
      kind: Kind,
      lifecycle: Type.String(),
    }),
    limbs: section('LimbCount', 'Activities by what is found for each point of Article 30.', {
      kind: Kind,
      limb: Type.String({ description: 'Point of Article 30(1), or 30(2) for those of a processor.' }),
      evidence: OneOf(
        EVIDENCE_FOUND,
        'What they claim of their documents; without a claim `recorded` when they have something, `unsaid` when nothing.',
      ),
    }),
    pairs: section('PairCount', 'Own pairs of purposes by provision and relation.', {
      provision: OneOf(PROVISIONS, 'Provision of the ground.'),
      relation: OneOf(PAIR_RELATIONS, 'How the ground stands to the purpose’s others.'),
    }),
    purposes: section('PurposeCount', 'Purposes by where they have pairs.', {
      pairs: OneOf(PAIR_HOLDERS, 'Of their own, of an ancestor, of all their parts; or nowhere.'),
    }),
    dataCategories: section('SensitivityCount', 'Data categories by sensitivity.', {
      sensitivity: OneOf([...SENSITIVITIES, UNDETERMINED], 'Sensitivity; undetermined when none is given.'),
    }),
    sources: section('OriginCount', 'Sources by origin.', {
      origin: OneOf(SOURCE_ORIGINS, 'Who or what the data comes from.'),
    }),
    dataLines: section('RuleCount', 'Data lines by where they have their retention rule.', {
      retentionRule: OneOf(RULE_HOLDERS, 'Of their own, of their activity, or nowhere.'),
    }),
    transfers: section('DestinationCount', 'Transfers by where they go.', {
      country: Type.Union([Type.String(), Type.Null()], {
        description: 'ISO 3166-1 alpha-2; null for an international organisation.',
      }),
      eea: Type.Boolean({ description: 'Whether the country is in the EEA, and so no third country.' }),
      internationalOrganisation: Type.Union([Type.String(), Type.Null()]),
    }),
    provenance: section(
      'ProvenanceCount',
      'Entries by how documents stand to them, or to something in them.',
      {
        kind: Kind,
        relation: OneOf(
          PROVENANCE_FOUND,
          'What something in them is said to be; an entry counts once for each. None when nothing has a provenance.',
        ),
      },
    ),
  },
  { title: 'Stats', additionalProperties: false, description: 'A register in numbers.' },
)

/** What is behind a number: entries, or items of them. */
export const StatsEntryPage = PageOf(
  'StatsEntryPage',
  Type.Object(
    {
      kind: Kind,
      key: Key('Key of the entry.'),
      path: Type.Optional(
        Type.String({
          description: 'Place of the item in the entry, by member names and keys, when items are counted.',
        }),
      ),
    },
    {
      title: 'StatsEntry',
      additionalProperties: false,
      description: 'An entry that is counted, or an item of it.',
    },
  ),
)
