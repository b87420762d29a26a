import { lazyBy } from '../../lazy.ts'
import { pathTo } from '../../subject-path.ts'
import { isUsed } from '../../used-line.ts'
import { named } from '../example.ts'
import { inherited } from '../inherited.ts'
import type { Rule } from '../rule.ts'
import { isUnderWay } from '../under-way.ts'

const credentials = named('credentials', { type: 'category', credential: true })
const line = { key: 'log-in', dataCategory: 'credentials' } as const
const hashing = named('hashing', { type: 'technical', tags: ['password-hashing'] })
const encryption = named('encryption', { type: 'technical', tags: ['encryption'] })

export const credentialsAreHashed: Rule = {
  id: 'ROPA-SE-002',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['5.1.f', '32.1.a', '32.1.b'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'Passwords and other credentials are hashed',
    sv: 'Lösenord och andra inloggningsuppgifter hashas',
  },
  message: {
    en: '“{subject}” holds credentials ({about}), and none of its measures in place is recorded as hashing them; Article 32(1) asks for protection that fits the risk, and a leaked password opens other doors.',
    sv: '”{subject}” innehåller inloggningsuppgifter ({about}), och ingen av dess införda åtgärder är registrerad som hashning; artikel 32.1 kräver skydd som motsvarar risken, och ett läckt lösenord öppnar fler dörrar.',
  },
  remedy: {
    en: 'Record the measure that hashes them, tagged as hashing of passwords, on the activity or on the system that they live in.',
    sv: 'Registrera åtgärden som hashar dem, märkt som hashning av lösenord, på behandlingen eller på det system där de finns.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const isCredential = lazyBy((category) => inherited(view, category, 'credential') === true)
    for (const { path: subject, activity, line: content, category } of view.lines()) {
      if (!isCredential(category.key)) continue
      if (!isUnderWay(activity, view.date) || !isUsed(content)) continue
      if (!view.measuresOf(activity).some(({ tags = [] }) => tags.includes('password-hashing')))
        yield {
          subject,
          parameters: { about: pathTo('data-categories', category.key) },
          missing: { of: pathTo('processing-activities', activity.key), member: 'securityMeasures' },
        }
    }
  },
  passing: [
    {
      says: 'hashed in the system that they live in',
      register: {
        'data-categories': [credentials],
        'security-measures': [hashing],
        systems: [named('directory', { type: 'database', securityMeasures: ['hashing'] })],
        'processing-activities': [named('access', { systems: ['directory'], data: [line] })],
      },
    },
    {
      says: 'a user name among the credentials, data that is not used, access that is over',
      register: {
        purposes: [named('analysis')],
        'data-categories': [
          credentials,
          named('user-name', { type: 'item', parent: 'credentials', credential: false }),
        ],
        'processing-activities': [
          named('access', { data: [{ key: 'names', dataCategory: 'user-name' }] }),
          named('statistics', {
            purposes: [{ purpose: 'analysis' }],
            data: [{ ...line, purposes: [{ purpose: 'analysis', grounds: 'excluded' }] }],
          }),
          named('old-access', { status: 'ended', data: [line] }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'encrypted, not hashed; a password is a credential because its category is; nothing in place',
      register: {
        'data-categories': [credentials, named('password', { type: 'item', parent: 'credentials' })],
        'security-measures': [
          encryption,
          { ...hashing, status: 'planned' },
          named('locks', { type: 'physical' }),
        ],
        'processing-activities': [
          named('access', { securityMeasures: ['encryption', 'hashing', 'locks'], data: [line] }),
          named('shop', { data: [{ key: 'passwords', dataCategory: 'password' }] }),
        ],
      },
      finds: ['processing-activities/access/data/log-in', 'processing-activities/shop/data/passwords'],
    },
  ],
}
