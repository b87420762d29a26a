import Type from 'typebox'
import { Country, Entry, OneOf, Period } from '../../domain/entry.ts'
import { LANGUAGE_PATTERN } from '../../domain/patterns.ts'
import { RULE_IDS, RULESET_VERSIONS } from '../../domain/rules/ruleset.ts'

/** The register's own settings, as an entry, so that they are versioned like everything else. */
export const Settings = Entry(
  'Settings',
  {
    languages: Type.Array(Type.String({ pattern: LANGUAGE_PATTERN, maxLength: 35 }), {
      minItems: 1,
      maxItems: 30,
      uniqueItems: true,
      description: 'Languages that labels are kept in, as BCP 47 tags; the first is the one to fall back on.',
    }),
    jurisdictions: Type.Optional(
      Type.Array(Country('State whose law applies beside that of the Union.'), {
        maxItems: 40,
        uniqueItems: true,
        description: 'States whose law the register is judged by.',
      }),
    ),
    fourEyes: Type.Optional(
      Type.Boolean({ description: 'Whether who approves must be another person than who wrote.' }),
    ),
    reviewIntervals: Type.Optional(
      Type.Object(
        {
          entries: Type.Optional(Period('How often an approved entry is looked at again.')),
          documents: Type.Optional(
            Period('How old an edition of a notice may grow before it is looked at again.'),
          ),
        },
        { additionalProperties: false, description: 'How often things are reviewed, as ISO 8601 periods.' },
      ),
    ),
    amlObliged: Type.Optional(
      Type.Boolean({
        description:
          'Whether the controller is obliged by the law against money laundering to know its customers.',
      }),
    ),
    article30Exemption: Type.Optional(
      Type.Boolean({
        description: 'Whether the controller claims the exemption of Article 30(5) for small organisations.',
      }),
    ),
    ruleset: Type.Optional(
      OneOf(
        RULESET_VERSIONS,
        'Version of the ruleset that the register is judged by; the newest unless told.',
      ),
    ),
    severities: Type.Optional(
      Type.Array(
        Type.Object(
          {
            rule: OneOf(RULE_IDS, 'Identifier of the rule.'),
            severity: OneOf(
              ['error', 'warning', 'info', 'off'],
              'Severity that the rule has in this register.',
            ),
          },
          { additionalProperties: false },
        ),
        { maxItems: 500, 'x-unique-by': 'rule', description: 'Rules whose severity this register changes.' },
      ),
    ),
  },
  {
    description: "The register's own settings: one entry, with the key `register`.",
    allOf: [{ properties: { key: { const: 'register' } } }],
  },
)
export type Settings = Type.Static<typeof Settings>
