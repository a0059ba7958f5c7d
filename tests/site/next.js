// A site that never loads a second page: it swaps its article and the address.
const STORIES = [
  {
    title: 'Wang Yi visits Paris before the summit',
    published: '2023-02-15T10:00:00+01:00',
    paragraphs: [
      'PARIS – China’s top diplomat, Wang Yi, met French President Emmanuel Macron in Paris on Wednesday and discussed peace talks on Ukraine.',
      'The Élysée said that both sides had agreed to strengthen trade and to prepare a visit by Macron to Beijing in April.',
      'Wang will travel on to Rome, Budapest and Moscow, the Chinese Foreign Ministry announced. He is also to address the Munich Security Conference.',
    ],
  },
  {
    title: 'Japan and South Korea restore their summit calls',
    published: '2023-03-16T18:30:00+09:00',
    paragraphs: [
      'TOKYO – Japanese Prime Minister Fumio Kishida received South Korean President Yoon Suk Yeol on Thursday, the first such visit in twelve years.',
      'The two governments agreed to lift export controls on materials for semiconductors and to resume regular calls, Kishida said.',
      'Washington welcomed the step. Secretary of State Antony Blinken praised both allies, while North Korea had fired a missile in the morning.',
    ],
  },
];

const make = (tag, text, className) => {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
};

function show(number) {
  const story = STORIES[number - 1] ?? STORIES[0];
  const time = make('time', story.published.slice(0, 10));
  time.dateTime = story.published;
  const byline = make('p', 'By a staff correspondent · ', 'byline');
  byline.append(time);
  document
    .querySelector('#story')
    .replaceChildren(make('h1', story.title), byline, ...story.paragraphs.map((text) => make('p', text)));
  document.title = `${story.title} | The Meridian Post`;
}

const numberIn = (address) => Number(new URL(address).searchParams.get('story') ?? 1);

document.querySelector('#onward').addEventListener('click', (event) => {
  event.preventDefault();
  const next = (numberIn(location.href) % STORIES.length) + 1;
  history.pushState({}, '', `next.html?story=${next}`);
  show(next);
});
addEventListener('popstate', () => show(numberIn(location.href)));
show(numberIn(location.href));
