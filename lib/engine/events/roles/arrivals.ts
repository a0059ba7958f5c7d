import type { Clause } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { isTimeNoun } from '../syntax/words.ts';
import { counterpart, type Source } from './culprit.ts';
import { partiesOf, statesOf } from './parties.ts';

/** Where someone who `flew in`, or is expected `there`, has come to. */
export const here: Source = ({ clause: { verb, after }, sentence: { parse, discourse, entities } }) => {
  if (parse.words[verb.to]?.text === 'there') {
    const near = parse.phrases.filter(
      ({ to, head: { mention }, prep }) =>
        to <= verb.from &&
        (mention?.kind === 'place' || (mention?.kind === 'country' && /^(?:in|to|for)$/.test(prep ?? ''))),
    );
    const [state] = statesOf(partiesOf(near.slice(-1), entities, parse.phrases), entities);
    return state ? [{ ...state, kind: 'country' }] : discourse.place();
  }
  return ARRIVING.has(verb.lemma) || comesThen({ verb, after }) ? discourse.place() : [];
};

const comesThen = ({ verb, after }: Pick<Clause, 'verb' | 'after'>): boolean =>
  verb.lemma === 'come' && after.length > 0 && after.every(isWhen);

/** `Ms Hasina went to Delhi in January. Mr Mukherjee came in August`: home is where nobody comes, so to the other state. */
export const across: Source = (question) => (comesThen(question.clause) ? counterpart(question) : []);

/** `came on the 22nd`, `had come two days early, on a state visit`. */
const isWhen = ({ head, words }: NounPhrase): boolean =>
  isTimeNoun(head) || /^(?:days|weeks|visit)$/.test(head.text) || words.some(({ tag }) => tag === 'number');

const ARRIVING: ReadonlySet<string> = new Set(['arrive', 'land', 'fly']);
