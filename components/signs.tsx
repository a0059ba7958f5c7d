import {
  Ban,
  Bookmark,
  FileCheck,
  Gavel,
  Hand,
  Handshake,
  Landmark,
  Link,
  Lock,
  LockOpen,
  type LucideIcon,
  Mail,
  MapPin,
  MessageSquareWarning,
  MessagesSquare,
  Package,
  PenLine,
  Phone,
  Plane,
  Plug,
  Scale,
  ScrollText,
  ThumbsUp,
  TriangleAlert,
  Unplug,
  UserRound,
  Users,
} from 'lucide-react';
import type { EventType } from '../lib/model/event.ts';
import type { Kind } from '../lib/model/kind.ts';
import { flagOf } from './flag.ts';

const KIND_SIGNS: Record<Exclude<Kind, 'country'>, LucideIcon> = {
  official: UserRound,
  organisation: Landmark,
  place: MapPin,
  agenda: Bookmark,
};

const EVENT_SIGNS: Record<EventType, LucideIcon> = {
  meeting: Handshake,
  call: Phone,
  visit: Plane,
  summit: Users,
  negotiation: MessagesSquare,
  mediation: Scale,
  invitation: Mail,
  agreement: FileCheck,
  signing: PenLine,
  statement: ScrollText,
  support: ThumbsUp,
  request: Hand,
  criticism: MessageSquareWarning,
  accusation: Gavel,
  rejection: Ban,
  threat: TriangleAlert,
  aid: Package,
  cooperation: Link,
  sanction: Lock,
  easing: LockOpen,
  rupture: Unplug,
  restoration: Plug,
};

const SIZE = 16;
const STROKE = 1.75;

/** The sign of a kind; a country's is its flag. What it says is said in words beside it, so it is hidden from those. */
export function KindSign({ kind, id }: { kind: Kind; id: string }) {
  if (kind === 'country')
    return (
      <span className="sign country" aria-hidden="true">
        {flagOf(id)}
      </span>
    );
  const Sign = KIND_SIGNS[kind];
  return <Sign className={`sign ${kind}`} size={SIZE} strokeWidth={STROKE} aria-hidden="true" />;
}

export function EventSign({ type }: { type: EventType }) {
  const Sign = EVENT_SIGNS[type];
  return <Sign className="sign event" size={SIZE} strokeWidth={STROKE} aria-hidden="true" />;
}
