import { trimmedEnd } from '../trimmed.ts'

/** From its number sign to the end of the line, without spaces there. */
export interface YamlComment {
  readonly offset: number
  readonly text: string
}

/** A place that goes through a text, past what is no value: spaces, line breaks and comments, which it keeps. */
export class YamlCursor {
  at = 0
  readonly comments: YamlComment[] = []
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Goes on to what is neither space, line break nor comment, nor that mark. */
  passBlanks(mark = ''): void {
    const { text } = this
    while (this.at < text.length) {
      const character = text[this.at]
      if (character === '#') this.passComment(this.at)
      else if (isBlank(character) || character === mark) this.at += 1
      else return
    }
  }

  /** Goes to the end of the line, past the comment that starts at an offset in it. */
  passComment(offset: number): void {
    const end = this.lineEnd()
    this.comments.push({ offset, text: trimmedEnd(this.text.slice(offset, end)) })
    this.at = end
  }

  /** Goes to the end of the line, past what a comment may follow after a space. */
  passLine(): void {
    const line = this.text.slice(this.at, this.lineEnd())
    const comment = line.search(/[ \t]#/)
    if (comment === -1) this.at += line.length
    else this.passComment(this.at + comment + 1)
  }

  /** Goes on past marks at which a document ends. */
  passEnds(): void {
    this.passBlanks()
    while (this.text.startsWith('...', this.at)) {
      this.at += '...'.length
      this.passBlanks()
    }
  }

  /** Whether a mark is here that stands for itself, as space follows it. */
  isAt(mark: string): boolean {
    return this.text[this.at] === mark && isBlank(this.text[this.at + 1])
  }

  private lineEnd(): number {
    const end = this.text.indexOf('\n', this.at)
    return end === -1 ? this.text.length : end
  }
}

/** Of a space, a line break, or the end of the text. */
function isBlank(character: string | undefined): boolean {
  return (
    character === ' ' ||
    character === '\n' ||
    character === '\t' ||
    character === '\r' ||
    character === undefined
  )
}
