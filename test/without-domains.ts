import asyncHooks from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'

// tap follows every promise to tell in which test an error was thrown that nobody caught (async-hook-domain); that takes
// up to a tenth of the time of all tests. Here such an error ends the process, and so fails all files that share it. The
// hooks of that library are the only ones that are told of beginnings and ends, and of nothing between.
const { createHook } = asyncHooks
asyncHooks.createHook = (callbacks) => {
  const hook = createHook(callbacks)
  if (Object.keys(callbacks).sort().join() === 'destroy,init') hook.enable = () => hook
  return hook
}
syncBuiltinESMExports()
