import type { EventType } from '../../../model/event.ts';
import type { Sentence } from '../candidates/candidate.ts';
import { type Clause, describing } from '../syntax/clause.ts';
import { agentsOf, groupsAfter } from '../syntax/phrase-groups.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { REPORTING } from '../syntax/reporting.ts';
import type { Discourse } from './discourse.ts';
import { type Fallback, partnerOf } from './fallback.ts';
import { objectOf } from './object.ts';
import {
  asReferences,
  besides,
  type Entities,
  isBody,
  ofState,
  PAPERS,
  type Party,
  partiesOf,
  stateOf,
  statesOf,
} from './parties.ts';
import { culpritsOf, guessRecipients } from './recipients.ts';
import { isTwo } from './wording.ts';

/** What takes two, of whom a text may tell one. */
const PAIRED: ReadonlySet<EventType> = new Set(['restoration', 'negotiation', 'cooperation']);

/** `voiced concern in a communiqué issued in Brussels`: theirs who say it there. */
const isVehicle = ({ kind, antecedent, governor }: Clause, type: EventType): boolean =>
  type === 'statement' && kind === 'reduced' && antecedent?.prep === 'in' && governor?.verb.finite === true;

/** `was struck at a meeting in Minsk between A and B`: those who met for it. */
function meetingThen(clause: Clause): readonly NounPhrase[] {
  const between = groupsAfter(clause).find(({ prep }) => prep === 'between');
  const [first] = between?.phrases ?? [];
  const occasion =
    first &&
    clause.after
      .slice(0, clause.after.indexOf(first))
      .findLast(({ head }) => head.tag === 'noun' && head.lexeme.events);
  return between && occasion?.prep === 'at' ? between.phrases : [];
}

/** `was adopted at the close of the annual meeting of the Community`: the body whose meeting it was. */
function bodyThen({ after }: Clause, { parse, entities }: Sentence): Party[] {
  const occasion = after.findIndex(({ prep }) => prep === 'at');
  return occasion < 0
    ? []
    : partiesOf(after.slice(occasion), entities, parse.phrases)
        .filter(({ kind }) => kind === 'organisation')
        .slice(0, 1);
}

/** `held drills around Taiwan`: by itself, unless they are called joint. */
const isOwnDrill = (clause: Clause): boolean =>
  !CALLING_OFF.has(clause.verb.lemma) &&
  objectOf(clause).some(
    ({ head, words }) => DRILLS.has(head.lexeme.singular) && !words.some(({ text }) => JOINT.test(text)),
  );

const CALLING_OFF: ReadonlySet<string> = new Set(['call', 'cancel', 'scrap']);

const DRILLS: ReadonlySet<string> = new Set('exercise drill manoeuvre maneuver patrol game'.split(' '));

const JOINT = /^(?:joint|combined|bilateral|mixed|common)$/;

/** `a declaration was signed`: by those spoken of. */
const SIGNED: ReadonlySet<EventType> = new Set(['signing', 'agreement', 'statement']);

/** `ambassadors were exchanged`, `relations were restored`: nobody's own, and by both. */
const isMutual = ({ verb, subject }: Clause, type: EventType): boolean =>
  type === 'restoration' &&
  MUTUAL.has(verb.lemma) &&
  subject.every(({ possessive, owner }) => possessive === undefined && owner === undefined);

const MUTUAL: ReadonlySet<string> = new Set(
  'exchange swap restore resume re-establish reestablish establish normalise normalize mend repair renew'.split(
    ' ',
  ),
);

/** What is said, and is whose word it is: a sanction lifted is not its target's. */
const WORDS: ReadonlySet<EventType> = new Set(['threat', 'request', 'criticism', 'accusation', 'invitation']);

const VOICED: ReadonlySet<EventType> = new Set(['support', 'criticism']);

/** `the Turkish demand was turned down` */
const isRefusal = ({ subject }: Clause, type: EventType): boolean =>
  type === 'rejection' && subject.some(({ head }) => DEMANDS.test(head.text));

const DEMANDS = /^(?:demand|request|appeal|offer|proposal|bid|application|plea|overture|invitation)s?$/;

/** `Fiji and its neighbours fell out. Mr Green was expelled in June`: who is spoken of most by far, unless it was done to him. */
function topicOf(recipients: readonly Party[], { about }: Discourse, entities: Entities): readonly Party[] {
  const home = statesOf(recipients.map(ofState), entities);
  return home.length > 0 ? about.topic().filter(besides(home)) : [];
}

/** Who refuses what is refused to those `recipients`: whoever they asked, else the other side. */
function refusers(recipients: readonly Party[], { deeds, about }: Discourse): readonly Party[] {
  const asked = deeds.asked(recipients);
  return asked.length > 0 ? asked : about.counterpart(recipients);
}

/** `was summoned to the ministry and declared unwelcome`: who did the one did the other; of a ministry its state. */
function sameHand({ sibling }: Clause, { parse, entities }: Sentence): Party[] {
  const before = sibling?.kind === 'participle' ? sibling.governor : sibling;
  if (!before?.verb.passive) return [];
  const by = before.after.filter(({ prep }) => prep === 'by' || prep === 'to');
  return partiesOf(by, entities, parse.phrases)
    .filter(({ kind }) => kind !== 'place')
    .flatMap((party) => stateOf(ofState(party), entities));
}

/** `The letter, signed by A and B, condemned …`, `A report by A accused …`: in whose name a paper speaks. */
function authorsOf(clause: Clause, { parse, entities, discourse }: Sentence): readonly Party[] {
  const { subject, kind, antecedent, governor } = clause;
  // `said in a statement that condemned …`: who said so.
  const isSaid =
    kind === 'relative' &&
    antecedent?.prep === 'in' &&
    PAPERS.has(antecedent.head.text) &&
    subject[0] === antecedent;
  if (isSaid && governor && REPORTING.has(governor.verb.lemma))
    return discourse.resolve(governor.subject, parse.phrases);
  const papers = subject.filter(({ head }) => PAPERS.has(head.text));
  const named = papers
    .flatMap((paper) => describing(paper, parse.clauses))
    .filter(({ verb }) => AUTHORING.has(verb.lemma))
    .flatMap(agentsOf);
  const beside = parse.phrases.filter(
    ({ prep, from }) => /^(?:by|from)$/.test(prep ?? '') && papers.some(({ to }) => to + 1 === from),
  );
  return partiesOf([...named, ...beside], entities, parse.phrases).filter(({ kind }) => kind !== 'place');
}

const AUTHORING: ReadonlySet<string> = new Set(
  'sign write draft issue publish send release pen address co-sign circulate adopt agree'.split(' '),
);

/** `Somalia's envoy in Addis Ababa was recalled`: whose envoy it is calls him home. */
function sendersOf({ verb, subject }: Clause, { parse, discourse, entities }: Sentence): readonly Party[] {
  if (!RECALLING.has(verb.lemma)) return [];
  const envoys = subject.map((phrase) => phrase.owner ?? phrase);
  return statesOf(discourse.resolve(envoys, parse.phrases), entities);
}

const RECALLING: ReadonlySet<string> = new Set(['recall', 'withdraw', 'call', 'summon', 'pull', 'bring']);

export function fallbackOf(
  clause: Clause,
  type: EventType,
  { parse, discourse, entities }: Sentence,
): Fallback {
  return {
    sides: () => {
      const teller = isVehicle(clause, type)
        ? discourse.resolve(clause.governor?.subject ?? [], parse.phrases)
        : [];
      if (teller.length > 1 || teller.some(isBody)) return asReferences(teller);
      const met =
        clause.verb.passive && SIGNED.has(type) ? discourse.resolve(meetingThen(clause), parse.phrases) : [];
      if (met.length > 1) return met;
      const body =
        type === 'statement' && clause.verb.passive ? bodyThen(clause, { parse, entities, discourse }) : [];
      if (body.length > 0) return body;
      return clause.verb.passive && (SIGNED.has(type) || isMutual(clause, type))
        ? // `a pact signed in 2019`: a paper of the past is between the states.
          asReferences(
            type === 'statement' || type === 'restoration' || clause.kind === 'reduced'
              ? discourse.states()
              : discourse.partners(),
          )
        : type === 'restoration' && clause.subject.some(isTwo)
          ? // `the two embassies reopened`
            asReferences(discourse.states())
          : [];
    },
    partner: (named) =>
      PAIRED.has(type) &&
      named.length === 1 &&
      !(type === 'cooperation' && (named[0]?.kind === 'official' || isOwnDrill(clause)))
        ? asReferences(partnerOf(named, discourse, entities))
        : [],
    home: (actors) => statesOf(actors.map(ofState), entities),
    actors: (recipients) => {
      if (!clause.verb.passive) return asReferences(authorsOf(clause, { parse, discourse, entities }));
      if (isRefusal(clause, type)) return asReferences(refusers(recipients, discourse));
      if (type === 'visit') return [];
      const teller =
        clause.governor && REPORTING.has(clause.governor.verb.lemma)
          ? discourse.resolve(clause.governor.subject, parse.phrases)
          : [];
      // `scrapped an embargo slapped on Libya in 1986`: who lifts it had imposed it.
      const lifter =
        clause.kind === 'reduced' && type === 'sanction' && clause.governor?.verb.finite
          ? discourse.resolve(clause.governor.subject, parse.phrases)
          : [];
      // `Trump's threat was delivered by telephone`
      const owners = clause.subject.flatMap(({ owner, head }) =>
        owner && !head.mention && !head.lexeme.isRole ? discourse.resolve([owner], parse.phrases) : [],
      );
      const sources = [
        WORDS.has(type) ? owners : [],
        type === 'rupture' ? sendersOf(clause, { parse, discourse, entities }) : [],
        statesOf(teller, entities),
        statesOf(lifter, entities),
        sameHand(clause, { parse, discourse, entities }),
        discourse.about.counterpart(recipients),
        // Who is asked may be asked by anybody.
        type === 'request' ? [] : topicOf(recipients, discourse, entities),
        // `Appreciation was expressed to Canada`, in what a body has issued.
        VOICED.has(type) ? discourse.issued() : [],
        type === 'easing' && recipients.length === 0 ? (discourse.deeds.last('sanction')?.actors ?? []) : [],
      ];
      const doers = sources.find((found) => found.length > 0) ?? [];
      return asReferences(doers);
    },
    culprits: (actors) => culpritsOf(type, { clause, actors, sentence: { parse, discourse, entities } }),
    recipients: (actors) =>
      guessRecipients(type, { clause, actors, sentence: { parse, discourse, entities } }),
  };
}
