import { activitiesAbout } from '../activities-about.ts'
import type { Rule } from '../rule.ts'
import { TRAINING, training } from './examples.ts'

export const trainingKeepsOutDataOfOthers: Rule = {
  id: 'ROPA-AI-002',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['28.3.a', '28.10'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'Models are not trained on data that is held on behalf of others',
    sv: 'Modeller tränas inte på uppgifter som behandlas för andras räkning',
  },
  message: {
    en: 'The activity “{subject}” trains models ({purposes}), and data that is held as a processor for customers is not kept out; Article 28(3)(a) binds a processor to the controller’s instructions, and Article 28(10) makes one that goes beyond them a controller.',
    sv: 'Behandlingen ”{subject}” tränar modeller ({purposes}), men uppgifter som behandlas som biträde åt kunder hålls inte utanför; artikel 28.3 a binder biträdet vid den ansvariges instruktioner, och enligt artikel 28.10 blir den som går utöver dem själv ansvarig.',
  },
  remedy: {
    en: 'Record for each model in development whether it uses such data; where it does, stop, or act as the controller with a ground and information of your own.',
    sv: 'Ange för varje modell under utveckling om den använder sådana uppgifter; om så är fallet, upphör eller agera som ansvarig med egen grund och information.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { activity, path, purposes } of activitiesAbout(view, ['ai-training'])) {
      const parameters = { purposes: purposes.join(', ') }
      const models = (activity.models ?? []).filter(({ stage }) => stage === 'development')
      if (models.length === 0)
        yield { subject: path, related: purposes, parameters, missing: { member: 'models' } }
      for (const { key, usesProcessorData } of models)
        if (usesProcessorData !== false)
          yield { subject: `${path}/models/${key}`, related: purposes, parameters }
    }
  },
  passing: [
    {
      says: 'the model uses none; what a model in use is given is another matter',
      register: training([
        { key: 'chat', name: 'Chat', stage: 'deployment', usesProcessorData: true },
        { key: 'sums', name: 'Sums', stage: 'development', usesProcessorData: false },
      ]),
    },
    { says: 'no training', register: training([], ['statistics']) },
  ],
  failing: [
    { says: 'no model is named', register: training([]), finds: [TRAINING] },
    {
      says: 'no model in development is named',
      register: training([{ key: 'chat', name: 'Chat', stage: 'deployment', usesProcessorData: false }]),
      finds: [TRAINING],
    },
    {
      says: 'it is said to, or nothing is said',
      register: training([
        { key: 'chat', name: 'Chat', stage: 'development', usesProcessorData: true },
        { key: 'sums', name: 'Sums', stage: 'development' },
      ]),
      finds: [`${TRAINING}/models/chat`, `${TRAINING}/models/sums`],
    },
  ],
}
