import { useEffect, useState } from 'preact/hooks';
import type { Rule } from '../../engine/schema/rule';
import { say } from '../../language/say';
import type { ExampleResult } from '../../rulesets/run-examples';
import type { BenchLink } from '../../workbench/bench-link';
import { newRule } from '../../workbench/new-rule';
import { BaseRule } from './base-rule';
import { PolicyForm } from './policy-form';
import { RuleForm } from './rule-form';
import { RuleList } from './rule-list';
import type { BenchState } from './use-bench';
import { asObject, type RulesDocument } from './use-document';

interface Props {
  doc: RulesDocument;
  bench: BenchState;
  link: BenchLink;
}

/** The same text as a form, for people who do not want JSON. */
export function FormView({ doc, bench: { outline, problems, round }, link }: Props) {
  const [chosen, setChosen] = useState<string | number | null>('policy');
  const own = Array.isArray(doc.json.rules) ? (doc.json.rules.map(asObject) as Partial<Rule>[]) : [];
  const rule = typeof chosen === 'number' ? own[chosen] : undefined;
  const results = useResults(link, rule, round);

  const ids = new Set(own.map(({ id }) => id));
  const base = outline?.rules.filter(({ id }) => !ids.has(id)) ?? [];
  const off = outline?.switchedOff ?? [];
  const taken = [...base, ...off].find(({ id }) => id === chosen);
  const isBroken = problems.some(({ code }) => code === 'bad-json');
  if (isBroken) return <p class="quiet-line">{say('bench.form.slip')}</p>;
  if (!outline) return <p class="quiet-line">{say(problems.length > 0 ? 'bench.form.unusable' : 'bench.form.reading')}</p>;

  const choose = (next: string | number) => {
    setChosen(next);
    if (typeof next === 'number') doc.show(['rules', next]);
  };
  const add = () => {
    doc.append(
      ['rules'],
      newRule(
        {
          clause: outline.clauses[0]?.number ?? '1',
          title: say('bench.rule.newTitle'),
          advice: say('bench.rule.newAdvice'),
          falsePositives: say('bench.rule.newFalsePositives'),
        },
        [...own, ...base].flatMap(({ id }) => id ?? []),
      ),
    );
    choose(own.length);
  };
  return (
    <div class="form-view">
      <div class="side">
        <button type="button" class="rule-line whole" aria-current={chosen === 'policy'} onClick={() => setChosen('policy')}>
          <span class="name">{say('bench.form.policy')}</span>
        </button>
        <RuleList
          own={own}
          base={base}
          off={off}
          faulty={new Set(problems.flatMap(({ path }) => (path[0] === 'rules' && typeof path[1] === 'number' ? [path[1]] : [])))}
          chosen={chosen}
          onChosen={choose}
          onAdd={add}
        />
      </div>
      <section class="one" aria-label={say('bench.form.chosen')}>
        {rule && typeof chosen === 'number' && (
          <RuleForm
            key={chosen}
            rule={rule}
            outline={outline}
            problems={problems.filter(({ path }) => path[0] === 'rules' && path[1] === chosen)}
            results={results}
            set={(path, value) => doc.set(['rules', chosen, ...path], value)}
            onRemove={() => {
              doc.set(['rules', chosen], undefined);
              setChosen('policy');
            }}
          />
        )}
        {taken && <BaseRule key={taken.id} rule={taken} doc={doc} />}
        {!rule && !taken && <PolicyForm doc={doc} outline={outline} />}
      </section>
    </div>
  );
}

/** The examples of the rule that is being written, run again whenever it changes. */
function useResults(link: BenchLink, rule: Partial<Rule> | undefined, round: number): readonly ExampleResult[] {
  const [results, setResults] = useState<readonly ExampleResult[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bench has read the latest text once `round` has moved on.
  useEffect(() => {
    let current = true;
    if (!rule || round === 0) return setResults([]);
    link.ask('prove', { written: rule }).then(
      (found) => current && setResults(found ?? []),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [round, rule?.id]);
  return results;
}
