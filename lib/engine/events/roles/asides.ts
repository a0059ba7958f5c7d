import type { Clause } from '../syntax/clause.ts';
import type { Group } from '../syntax/phrase-groups.ts';
import { isTimeNoun } from '../syntax/words.ts';

/** The phrases behind a verb without those that say no more than how, or in whose presence. */
export function withoutAsides({ verb }: Clause, groups: readonly Group[]): readonly Group[] {
  const own = withoutTopicPartners(verb.lemma, withoutBystanders(withoutMeasure(groups)));
  return MEETING.has(verb.lemma) ? own.map(asCompany) : own;
}

/** `speaking of normalisation with Israel`: with whom there is what is spoken of. */
const withoutTopicPartners = (lemma: string, groups: readonly Group[]): readonly Group[] =>
  SPEAKING.has(lemma)
    ? groups.filter(
        ({ prep }, n) =>
          !(
            prep === 'with' &&
            groups[n - 1]?.prep === 'of' &&
            groups[n - 1]?.phrases.some(({ head }) => HELD_WITH.test(head.text))
          ),
      )
    : groups;

const SPEAKING: ReadonlySet<string> = new Set(['speak', 'talk', 'dream']);

const HELD_WITH =
  /^(?:normali[sz]ation|ties|relations|peace|war|cooperation|friendship|partnership|trade|deals?|agreements?|talks|negotiations|reconciliation|rapprochement)\b/;

/** Who is there when somebody meets takes part; who is there when somebody signs looks on. */
const MEETING: ReadonlySet<string> = new Set(['meet', 'talk', 'speak', 'confer', 'sit', 'see', 'receive']);

/** `met him in the presence of the crown prince`: with him. */
const asCompany = (group: Group, n: number, groups: readonly Group[]): Group =>
  group.prep === 'of' &&
  groups[n - 1]?.prep === 'in' &&
  groups[n - 1]?.phrases.at(-1)?.head.text === 'presence'
    ? { ...group, prep: 'with' }
    : group;

/** `deplored it as a breach of the principles of the Community`: what hangs on the measure that is taken of it is not the verb's. */
function withoutMeasure(groups: readonly Group[]): readonly Group[] {
  let isBehind = false;
  return groups.filter(({ prep, phrases }) => {
    // `criticized as rude the language of the minister`: behind it the object may still come.
    if (prep === undefined) isBehind = false;
    else if (prep === 'as') isBehind = !phrases.some(({ head }) => isTimeNoun(head));
    return !(isBehind && prep === 'of');
  });
}

/** `sat across from Ali, with Gonsalves and Amorim as go-betweens`: who stands by takes no part. */
const withoutBystanders = (groups: readonly Group[]): readonly Group[] =>
  groups.filter(({ prep }, n) => {
    const role = groups[n + 1];
    return !(
      prep === 'with' &&
      role?.prep === 'as' &&
      role.phrases.some(({ head }) => STANDING_BY.test(head.text))
    );
  });

const STANDING_BY =
  /^(?:go-betweens?|mediators?|facilitators?|intermediar(?:y|ies)|brokers?|hosts?|witness(?:es)?|observers?|guarantors?|interpreters?)$/;
