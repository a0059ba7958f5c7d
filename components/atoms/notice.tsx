import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';

export interface NoticeText {
  words: string;
  /** Changes with every notice, so that the same words are said again. */
  turn: number;
  onUndo?: (() => void) | undefined;
  /** It is the only way to undo what was done: it waits for the next. */
  stays: boolean;
}

/** The latest notice, and a way to give the next. */
export function useNotice() {
  const [notice, setNotice] = useState<NoticeText>();
  const tell = (words: string, onUndo?: () => void, { stays = false } = {}) =>
    setNotice((before) => ({ words, turn: (before?.turn ?? 0) + 1, onUndo, stays }));
  return { notice, tell };
}

/** Long enough to read and act (WCAG 2.2.1 asks for no less where undoing is possible elsewhere too: it is, by Z). */
const STAYS_MS = 8_000;

/** What was just done, said aloud and taken back by one press. It leaves by itself unless looked at. */
export function Notice({ notice }: { notice: NoticeText | undefined }) {
  const [gone, setGone] = useState<number>();
  const [held, setHeld] = useState(false);
  const shown = notice !== undefined && gone !== notice.turn;

  useEffect(() => {
    if (!notice || notice.stays || held) return;
    const timer = setTimeout(() => setGone(notice.turn), STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice, held]);

  return (
    <div
      className="notice-place"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {shown && (
        <p className="notice" key={notice.turn}>
          <span className="notice-words">{notice.words}</span>
          {notice.onUndo && (
            <button type="button" onClick={notice.onUndo}>
              <Undo2 size={14} aria-hidden="true" /> {t('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
