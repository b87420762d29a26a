import { RegisterError } from './errors.ts'

/** There is no such register, or none that the caller reaches: nobody can tell which. */
export const unknownRegister = (key: string): RegisterError =>
  new RegisterError('not-found', `There is no register "${key}". GET /v1/registers lists those there are.`)
