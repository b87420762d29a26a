import { pointerStep } from '../../json-pointer.ts'

/** A JSON object that is read member by member; what was never asked for is told in the end. */
export interface Tracked {
  readonly pointer: string
  /** A text without space around it; empty when there is none. */
  readonly text: (name: string) => string
  readonly flag: (name: string) => boolean | undefined
  readonly texts: (name: string) => string[]
  readonly child: (name: string) => Tracked | undefined
  readonly children: (name: string) => Tracked[]
}

/** A value that nobody asked for. */
export interface LeftOver {
  readonly pointer: string
  readonly value: string
}

/** Begins to read a JSON value; `leftOver` lists the values in it that say something and were not asked for. */
export function tracked(root: unknown): { readonly top: Tracked; readonly leftOver: () => LeftOver[] } {
  const asked = new Set<string>()
  const at = (value: unknown, pointer: string): Tracked => {
    const member = (name: string): [value: unknown, pointer: string] => {
      const known = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      return [known ? Reflect.get(value, name) : undefined, `${pointer}/${pointerStep(name)}`]
    }
    return {
      pointer,
      text: (name) => {
        const [held, place] = member(name)
        if (typeof held !== 'string' && typeof held !== 'number') return ''
        asked.add(place)
        return String(held).trim()
      },
      flag: (name) => {
        const [held, place] = member(name)
        if (typeof held !== 'boolean') return undefined
        asked.add(place)
        return held
      },
      texts: (name) => {
        const [held, place] = member(name)
        if (!Array.isArray(held)) return []
        return held.flatMap((one, index) => {
          if (typeof one !== 'string') return []
          asked.add(`${place}/${index}`)
          return one.trim() === '' ? [] : [one.trim()]
        })
      },
      child: (name) => {
        const [held, place] = member(name)
        return typeof held === 'object' && held !== null && !Array.isArray(held) ? at(held, place) : undefined
      },
      children: (name) => {
        const [held, place] = member(name)
        return Array.isArray(held) ? held.map((one, index) => at(one, `${place}/${index}`)) : []
      },
    }
  }
  return {
    top: at(root, ''),
    leftOver: () => leavesOf(root, '').filter(({ pointer }) => !asked.has(pointer)),
  }
}

function leavesOf(value: unknown, pointer: string): LeftOver[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, member]) =>
      leavesOf(member, `${pointer}/${pointerStep(name)}`),
    )
  return value === null || value === '' ? [] : [{ pointer, value: String(value) }]
}
