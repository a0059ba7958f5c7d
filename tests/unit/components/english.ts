import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const table: Record<string, { message: string }> = messages;

/** `i18n.getMessage` as browsers have it, over the English messages: unknown keys give the empty string. */
function getMessage(key: string, values: readonly string[] = []): string {
  const message = table[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, gap: string) => values[Number(gap) - 1] ?? '');
}

/** Stands for the browser's i18n so that components speak English; import it before them. */
Object.assign(globalThis, { chrome: { i18n: { getMessage, getUILanguage: () => 'en-GB' } } });
