import * as z from 'zod/mini';

/** What a mention can name. The order is the order in which lists show them. */
export const KINDS = ['official', 'country', 'organisation', 'place', 'agenda'] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;
