import type { Mention } from '../../../model/mention.ts';
import type { Word } from '../syntax/word.ts';
import { isOrgan, type Party, referredTo } from './parties.ts';

/** Pronouns by which a speaker means himself or his side. */
export const FIRST_PERSON = /^(?:we|us|i|me)$/;

/** A paragraph of a transcript that says who speaks; nobody of office in a reporter's question. */
export interface Turn {
  speaker: Mention | undefined;
}

/** `Reuters: …`, `Lin Jian: …` */
const TURN = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}: /u;

/** Whether a paragraph that begins at `start` opens with a name and a colon, and whose name it is. */
export function turnAt(text: string, start: number, [first]: readonly Mention[]): Turn | undefined {
  const opening = TURN.exec(text.slice(start, start + REACH));
  if (!opening) return undefined;
  const isSpeaker = first?.kind === 'official' && first.end === start + opening[0].indexOf(':');
  return { speaker: isSpeaker ? first : undefined };
}

/** No name before a colon is longer. */
const REACH = 60;

/** Whose words a text gives: those of a transcript's speaker, or of whoever a paragraph cites. */
export class Voice {
  #transcript: readonly Party[] = [];
  #cited: readonly Party[] = [];

  newParagraph(turn: Turn | undefined): void {
    this.#cited = [];
    if (turn) this.#transcript = turn.speaker ? [referredTo(turn.speaker, 'official')] : [];
  }

  /** `We condemn …`, in what a ministry issues. */
  noteIssuer(organ: Party): void {
    this.#transcript = [organ];
  }

  /** Remembers who was cited, an official or a state's ministry; somebody without office speaks for nobody. */
  note(parties: readonly Party[]): void {
    this.#cited =
      parties.length === 1 ? parties.filter((party) => party.kind === 'official' || isOrgan(party)) : [];
  }

  /** Whom `we` means. */
  heard({ quoted }: Word): readonly Party[] {
    return quoted ? this.#cited : this.#transcript;
  }
}
