import { readFile } from 'node:fs/promises'

/**
 * What tells a process from a later one with the same pid: the boot and the tick it started at, of a living process.
 * Undefined when no such process lives; null where the system does not tell (all but Linux) but it lives.
 */
export async function processStart(pid: number): Promise<string | null | undefined> {
  if (!takesSignals(pid)) return undefined
  if (process.platform !== 'linux') return null
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // proc_pid_stat(5): the name in field 2 may hold spaces and brackets, so count from its end; 3 is the state, 22 the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, start] = [fields[0], fields[22 - 3]]
    // A killed process stays as a zombie until its parent asks for its exit status.
    if (state === 'Z' || state === 'X') return undefined
    return `${boot.trim()}/${start}`
  } catch {
    // Gone between the two questions, or /proc is not to be read.
    return takesSignals(pid) ? null : undefined
  }
}

function takesSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
