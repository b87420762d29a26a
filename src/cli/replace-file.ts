import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Gives a file another text, whole or not at all: readers see the old one or the new one, even after a crash. Its mode
 * and owner stay, and a link still leads to it. Throws the system's error when it cannot be written.
 */
export async function replaceFile(path: string, text: string | Uint8Array): Promise<void> {
  const target = await realpath(path)
  // A rename asks for rights to the folder only.
  await access(target, constants.W_OK)
  const before = await stat(target)
  if (!before.isFile()) throw new Error('it is no regular file; use - for standard input')
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    const file = await open(temporary, 'wx', before.mode)
    try {
      await file.writeFile(text)
      const made = await file.stat()
      // Only root may give files away; of others the new file is their own, as with an editor.
      if (made.uid !== before.uid || made.gid !== before.gid)
        await file.chown(before.uid, before.gid).catch(() => undefined)
      await file.chmod(before.mode & 0o7777)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
