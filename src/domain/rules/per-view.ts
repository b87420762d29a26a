import type { View } from './view.ts'

/** Works something out of a register once, for all the rules that ask for it. */
export function perView<Value extends object>(make: (view: View) => Value): (view: View) => Value {
  const made = new WeakMap<View, Value>()
  return (view) => {
    const found = made.get(view) ?? make(view)
    made.set(view, found)
    return found
  }
}
