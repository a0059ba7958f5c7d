import type { NounPhrase } from './phrases.ts';
import { beginAfresh, type State } from './state.ts';
import { antecedentOf } from './subjects.ts';
import { suspend } from './suspend.ts';
import type { Word } from './word.ts';
import { isTimeNoun, startsVerbal } from './words.ts';

/** What a word outside every phrase and verb group does to the parse so far; returns how the next phrase is linked to what stands before it. */
export function boundary(
  state: State,
  words: readonly Word[],
  at: number,
  link: NounPhrase['link'],
): NounPhrase['link'] {
  const word = words[at];
  if (!word) return link;
  switch (word.tag) {
    case 'preposition':
    case 'to':
      state.prep = prepositionOf(words, at, state.prep);
      return link;
    case 'comma':
      // `when the speeches were over, Mr Tsipras …`: what looked like a preposition governs nothing.
      state.prep = undefined;
      leaveRelative(state, words, at);
      state.since.push({ kind: 'mark', mark: 'comma' });
      return link === 'verb' ? link : 'comma';
    case 'conjunction':
      // `when talks stalled and A and B asked`: no object follows.
      if (state.since.length === 0) state.attached = false;
      state.since.push({ kind: 'mark', mark: 'conjunction' });
      return 'conjunction';
    case 'relative':
      return opens(state, {
        word: word.text,
        kind: 'relative',
        antecedent: antecedentOf(state, word.text, words[at + 1]),
        prep: state.prep,
      });
    case 'subordinator': {
      // `a communiqué, read out by X, that demands`: it goes on about the communiqué.
      const last = state.since.at(-1);
      const outer =
        word.text === 'that' && last?.kind === 'mark' && state.current?.kind === 'reduced'
          ? state.current.antecedent
          : undefined;
      return opens(state, {
        word: word.text,
        kind: outer ? 'relative' : 'subordinate',
        antecedent: outer,
        prep: undefined,
      });
    }
    case 'stop':
      state.prep = undefined;
      if (word.text !== '(' && word.text !== ')') {
        // `The ministers – all three of them – met`: what stands before a dash waits for its verb.
        if (state.clauses.length > 0 || (isDash(word.text) && !isDateline(state))) suspend(state);
        if (word.text === ';') {
          state.segment++;
          beginAfresh(state);
        }
        state.intro = undefined;
        state.since = [];
        state.attached = false;
      }
      return 'stop';
    case 'adverb':
      // `until now the ministers …`, not `of then Prime Minister X`.
      if (/^(?:then|now)$/.test(word.text) && /^(?:until|till|since|before|from)$/.test(state.prep ?? ''))
        state.prep = undefined;
      // `From there Henry had flown …`
      if (/^(?:there|here)$/.test(word.text)) state.prep = undefined;
      return link;
    default:
      return link;
  }
}

/** A clause opens with that word: what stands before it is laid aside. */
function opens(state: State, intro: State['intro']): NounPhrase['link'] {
  suspend(state);
  state.intro = intro;
  state.since = [];
  state.prep = undefined;
  state.attached = false;
  return 'verb';
}

/** `held talks with X, who is on a visit, in Paris on Monday`: behind the comma that closes an aside, where and when belong to the clause around it. */
function leaveRelative(state: State, words: readonly Word[], comma: number): void {
  const { kind, antecedent, governor } = state.current ?? {};
  const isAside = kind === 'relative' && antecedent !== undefined && words[antecedent.to]?.tag === 'comma';
  // `signed by X, who had come by train, and by Y`
  const [joint, prep] = words.slice(comma + 1);
  const goesOn =
    joint?.tag === 'conjunction' && prep?.tag === 'preposition' && prep.text === antecedent?.prep;
  if (!isAside || !governor?.after.includes(antecedent) || !(goesOn || opensSetting(words, comma + 1)))
    return;
  state.current = governor;
  state.attached = true;
}

/** Whether nothing but phrases of where and when stands from there to the sentence's end. */
function opensSetting(words: readonly Word[], from: number): boolean {
  const [first, second] = words.slice(from);
  const isSetting =
    (first?.tag === 'preposition' && SETTING.has(first.text)) || (first?.tag === 'noun' && isTimeNoun(first));
  return (
    isSetting &&
    second?.verb === undefined &&
    words.slice(from).every(({ tag, mention }) => !startsVerbal(tag) && mention?.kind !== 'official')
  );
}

const SETTING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during', 'outside', 'near', 'aboard']);

/** `ahead of`, `because of`, `according to` and their like read as one preposition named by its first word. */
function prepositionOf(words: readonly Word[], at: number, pending: string | undefined): string {
  const text = words[at]?.text ?? '';
  if (text === 'of' && pending) return pending;
  return text;
}

/** `BAKU, Feb 11 –`: no subject, whatever verb comes. */
const isDateline = ({ since: [first] }: State): boolean =>
  first?.kind === 'phrase' && first.phrase.head.mention?.kind === 'place';

const isDash = (mark: string): boolean => /^[–—-]$/.test(mark);
