import type { Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
// Types of `data.hName` and `data.hProperties`.
import type {} from 'mdast-util-to-hast';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import { stateAnchor } from '../urls.ts';
import { markers } from './directives.ts';

/** A state of a scene: what an article says about one printing. */
type State = ContainerDirective & { readonly name: 'state' };

/** The fewest printings that can show a change. */
const FEWEST = 2;

/** The states of a scene, in the order of the text. */
function statesOf(scene: ContainerDirective): State[] {
  return scene.children.filter(isState);
}

/** The ids of the printings that a scene shows. */
export function printingsOf(scene: ContainerDirective): string[] {
  return statesOf(scene).flatMap(({ attributes }) => attributes?.['witness'] ?? []);
}

/** Whether a node is a state, which is rendered only within a scene. */
function isState(node: RootContent): node is State {
  return node.type === 'containerDirective' && node.name === 'state';
}

/** Finds the issues with a scene, which must consist of at least two states, each for a different printing. */
export function sceneIssues(scene: ContainerDirective): IssueDescription[] {
  const states = statesOf(scene);
  const printings = printingsOf(scene);
  return [
    ...(states.length < FEWEST || states.length < scene.children.length
      ? [describeIssue('scene-without-states')]
      : []),
    ...(new Set(printings).size < printings.length ? [describeIssue('state-repeated')] : []),
  ];
}

/**
 * Renders a scene. Each state becomes a section with its own id and a marker, which a page replaces with the words of its
 * printing. The marker of the first state is outside its section, so that its words can stay in view throughout the scene.
 */
export function renderScene(scene: ContainerDirective): void {
  const id = scene.attributes?.['id'] ?? '';
  const count = statesOf(scene).length;
  let number = 0;
  scene.data = { hName: 'section', hProperties: { className: ['scene'] } };
  scene.children = scene.children.flatMap((node) => {
    if (!isState(node)) return node;
    number += 1;
    const witness = node.attributes?.['witness'] ?? '';
    const dataState = stateAnchor(id, witness);
    node.data = { hName: 'section', hProperties: { className: ['state'], dataState } };
    const marker: Paragraph = {
      type: 'paragraph',
      children: [],
      data: {
        hName: markers.state,
        hProperties: {
          dataId: id,
          dataWitness: witness,
          dataNumber: String(number),
          dataCount: String(count),
        },
      },
    };
    if (number === 1) return [node, marker];
    node.children.push(marker);
    return node;
  });
}
