import { Component } from 'preact';
import { say } from '../../language/say';
import { cornerNear, type EdgeName, type Edges, moveEdge, reachOf } from './crop-edges';
import { pointedAt, whilePressed } from './pointed-at';

interface CropProps {
  edges: Edges;
  onEdges(edges: Edges): void;
}

/** Over the preview: what is kept, and corners to drag. By keyboard the same is done in `CropRanges`. */
export class CropFrame extends Component<CropProps> {
  #corner: [EdgeName, EdgeName] | null = null;

  #drag = whilePressed((event) => {
    const { edges, onEdges } = this.props;
    const { x, y } = pointedAt(event);
    this.#corner ??= cornerNear(edges, x, y);
    const [across, down] = this.#corner;
    onEdges(moveEdge(moveEdge(edges, across, x), down, y));
  });

  #letGo = () => {
    this.#corner = null;
  };

  override render({ edges: { left, top, right, bottom } }: CropProps) {
    return (
      <div class="crop" aria-hidden="true" onPointerMove={this.#drag} onLostPointerCapture={this.#letGo}>
        <div class="kept" style={{ left: `${left}%`, top: `${top}%`, right: `${100 - right}%`, bottom: `${100 - bottom}%` }}>
          <i />
          <i />
          <i />
          <i />
        </div>
      </div>
    );
  }
}

const EDGES: readonly EdgeName[] = ['left', 'right', 'top', 'bottom'];

export function CropRanges({ edges, onEdges }: CropProps) {
  return (
    <fieldset class="ranges">
      <legend>{say('note.pictures.keep')}</legend>
      {EDGES.map((name) => {
        const { min, max } = reachOf(edges, name);
        const move = (to: number) => onEdges(moveEdge(edges, name, to));
        return (
          <label key={name}>
            <span>{say(`note.pictures.edge.${name}`)}</span>
            <input
              type="range"
              dir="ltr"
              min="0"
              max="100"
              aria-valuemin={min}
              aria-valuemax={max}
              aria-valuetext={`${edges[name]} %`}
              value={edges[name]}
              onInput={({ currentTarget }) => {
                const next = moveEdge(edges, name, Number(currentTarget.value));
                onEdges(next);
                // An edge that was kept from passing another is where it was, so nothing is drawn anew.
                currentTarget.value = `${next[name]}`;
              }}
              onPointerMove={whilePressed((event) => move(pointedAt(event).x))}
              onClick={(event) => event.detail > 0 && move(pointedAt(event).x)}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
