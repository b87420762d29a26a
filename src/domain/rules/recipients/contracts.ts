import type { ProcessorContractContent, RecipientContent } from '../../contents.ts'
import { holdsOn } from '../../holds-on.ts'

/** The contracts with a processor that are in force on a day. */
export const contractsInForce = (
  { contracts = [] }: RecipientContent,
  date: string,
): ProcessorContractContent[] =>
  contracts.filter(({ inForceFrom, inForceTo }) => holdsOn(date, inForceFrom, inForceTo))
