import { load } from 'js-yaml'

/** With the library alone: a file of the largest size is above what is taken. */
export const parseYaml = (text: Buffer): unknown => load(text.toString())
