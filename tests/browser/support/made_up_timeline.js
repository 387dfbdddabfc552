// A timeline of any size, made up: the same number gives the same bytes. For measuring pages, not for reading.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './program.js';

// Numerical Recipes' linear congruential generator: enough to spread words.
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const column = (table, number) => readFileSync(join(root, 'data', table), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[number]);

const isoDay = (number) => new Date(Date.UTC(2019, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
const dayOf = (day) => ({ edtf: day, first: day, last: day, grain: 'day', basis: 'month-day', certainty: 'stated' });

function makeSentence(pick) {
  const parts = [pick.name(), pick.verb(), pick.thing(), 'in', pick.place(), pick.link(), pick.name(), pick.verb(), String(pick.number()), pick.thing(),
    'of', pick.place(), pick.thing(), pick.link(), pick.thing(), pick.verb(), pick.place()];
  return parts.join(' ') + '.';
}

export function makeTimeline(count, seed = 7) {
  const random = chance(seed);
  const from = (list) => () => list[random(list.length)];
  const hex = () => Array.from({ length: 12 }, () => '0123456789abcdef'[random(16)]).join('');
  const given = column('given_names.tsv', 0);
  const places = column('places.tsv', 0);
  const predicates = readFileSync(join(root, 'data', 'predicates.tsv'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
  const verbs = predicates.filter((row) => row[1] === 'verb').map((row) => row[0]);
  const things = predicates.filter((row) => row[1] === 'noun').map((row) => row[0]);
  const classes = [...new Set(predicates.map((row) => row[2]))].sort();
  const pick = { name: from(given), place: from(places), verb: from(verbs), thing: from(things), link: from(['and', 'while', 'after', 'because', 'although']), number: () => 2 + random(900) };

  const outlets = Array.from({ length: 24 }, () => `The ${pick.place()} Post`);
  const articles = Array.from({ length: Math.ceil(count / 2) }, (_, number) => {
    const id = 'a-' + hex();
    return { id, path: `${number}.txt`, title: makeSentence(pick).slice(0, 60), outlet: outlets[random(outlets.length)], url: `https://example.org/${number}`,
      published: isoDay(Math.floor((number * 1500) / Math.ceil(count / 2))), published_basis: 'header', modified: null, origin: id, digest: hex() + hex() + '01234567' };
  });
  const actors = Array.from({ length: 60 + Math.ceil(count / 20) }, () => ({ id: 'p-' + hex(), name: `${pick.name()} ${pick.place()}`, kind: 'person', aliases: [], roles: [], claims: 3, merged: [] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const claims = [];
  const entries = articles.flatMap((article) => [0, 1].map(() => {
    const quote = makeSentence(pick);
    const id = 'c-' + hex();
    const roles = [...new Set([random(12), random(actors.length)])].map((at) => ({ id: actors[at].id, role: 'agent' })).sort((a, b) => (a.id < b.id ? -1 : 1));
    const date = dayOf(article.published);
    claims.push({ id, kind: 'event', article: article.id, reported: article.published, quote: { exact: quote, begin: 0, end: Buffer.byteLength(quote), prefix: '', suffix: '' },
      predicate: { lemma: 'say', class: classes[random(classes.length)], begin: 0, end: 3 }, date, time: null, actors: roles, attributed_to: [], modality: 'asserted', polarity: 'pos',
      counts: [], status: null, rules: ['event-verb'] });
    return { id, date, headline: quote.split(' ').slice(0, 9).join(' '), summary: [{ text: quote, claim: id }], salience: random(9000) / 10000, actors: roles, claims: [id],
      articles: 1, origins: 1, places: [], merged: [] };
  })).slice(0, count).sort((a, b) => (a.date.first + a.id < b.date.first + b.id ? -1 : 1));
  claims.sort((a, b) => (a.id < b.id ? -1 : 1));
  const kept = new Set(entries.flatMap((entry) => entry.claims));
  articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { format: 'throughline.timeline/1', generator: 'made up', options: { title: null, query: [], actors: [], all_entries: true, sentences: 1 },
    story: { title: `${count} made-up events`, first: entries[0].date.first, last: entries.at(-1).date.first, as_of: null, articles: articles.length, origins: articles.length, undated: 0, skipped: 0 },
    articles, actors, entries, claims: claims.filter((claim) => kept.has(claim.id)), tracks: [], disagreements: [], links: [] };
}
