import * as z from 'zod/mini';

/** A stretch of a text: UTF-16 code units, `start` included, `end` excluded. */
export const Span = z
  .object({
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.nonnegative()),
  })
  .check(z.refine((span) => span.start <= span.end, 'a span must not end before it starts'));
export type Span = z.infer<typeof Span>;
