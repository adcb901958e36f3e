import { Component } from 'preact';
import { say } from '../../language/say';
import type { AttachedPicture, Mended, MendedUse } from '../../review/advisory-port';
import { WHOLE } from './crop-edges';
import { CropFrame, CropRanges } from './crop-frame';
import { FaceLayer } from './face-layer';
import { facesIn, type MendState, mendingOf, startOn, zoomFor } from './mend-state';
import { FaceTools, Permission, RemedyChoice, Uses } from './mend-tools';
import type { PictureActs } from './picture-list';
import { isUnchecked, mendedSentence, pictureSentence } from './picture-words';
import { Preview } from './preview';

interface PictureCardProps {
  picture: AttachedPicture;
  place: number;
  count: number;
  acts: PictureActs;
}

const SMALL_PIXELS = 144;
const LARGE_PIXELS = 720;

export class PictureCard extends Component<PictureCardProps, MendState> {
  override state = startOn(this.props.picture, this.props.count === 1);

  /** Another picture starts anew; but what came of a swap is still to be read when the copy stands in the picture's place. */
  static override getDerivedStateFromProps(
    { picture }: PictureCardProps,
    { id, open, busy, swapped, outcome }: MendState,
  ): MendState | null {
    if (picture.id === id) return null;
    const same = swapped || busy === 'swap';
    return { ...startOn(picture, open), ...(same && { busy, outcome }) };
  }

  #use = async (use: MendedUse) => {
    const { picture, acts } = this.props;
    if (this.state.busy) return;
    this.setState({ busy: use, outcome: '', swapped: false });
    const mended = await acts.mend(picture.id, mendingOf(this.state, facesIn(picture)), use).catch((): Mended => ({ ok: false }));
    this.setState({
      busy: null,
      outcome: mendedSentence(use, mended),
      swapped: use === 'swap' && mended.ok && picture.id === this.props.picture.id,
    });
  };

  #toggleFace = (face: number) => {
    const spared = new Set(this.state.spared);
    if (!spared.delete(face)) spared.add(face);
    this.setState({ spared });
  };

  override render() {
    const { picture, place, count } = this.props;
    const { open } = this.state;
    const name = count > 1 ? say('note.pictures.place', { place, count }) : say('note.pictures.yours');
    const size = { width: picture.report?.width ?? 0, height: picture.report?.height ?? 0 };
    const mendable = picture.report !== null && !isUnchecked(picture);
    return (
      <li class="picture">
        <div class="found">
          {!(open && mendable) && <Preview file={picture.file} label={name} size={size} pixels={SMALL_PIXELS} />}
          <div>
            {count > 1 && <h4>{name}</h4>}
            <p>{pictureSentence(picture)}</p>
            {picture.report === null && <span class="bar" />}
            {mendable && count > 1 && (
              <button
                type="button"
                class="small"
                aria-expanded={open}
                aria-label={say(open ? 'note.pictures.closePlace' : 'note.pictures.mendPlace', { place })}
                onClick={() => this.setState({ open: !open })}
              >
                {say(open ? 'note.close' : 'note.pictures.mend')}
              </button>
            )}
          </div>
        </div>
        {open && mendable && this.#mender(name, size)}
      </li>
    );
  }

  #mender(name: string, size: { width: number; height: number }) {
    const { picture, acts } = this.props;
    const { remedy, spared, crop, zoomed, busy, outcome } = this.state;
    const faces = facesIn(picture);
    const chosen = new Set([...faces.keys()].filter((face) => !spared.has(face)));
    const zoom = zoomed ? zoomFor(faces, size.width / size.height) : 1;
    const hides = faces.length > 0 && remedy !== 'strip';
    return (
      <div class="mender">
        {faces.length > 0 && <RemedyChoice remedy={remedy} onRemedy={(next) => this.setState({ remedy: next })} />}
        <Preview file={picture.file} label={name} size={size} pixels={LARGE_PIXELS * Math.min(zoom, 2)} zoom={zoom}>
          {hides && <FaceLayer faces={faces} chosen={chosen} how={remedy} onToggle={this.#toggleFace} />}
          {crop && <CropFrame edges={crop} onEdges={(edges) => this.setState({ crop: edges })} />}
        </Preview>
        <FaceTools
          {...{ hides, chosen: chosen.size, faces: faces.length, cropped: crop !== null, zoomed }}
          onAll={() => this.setState({ spared: new Set() })}
          onNone={() => this.setState({ spared: new Set(faces.keys()) })}
          onCrop={() => this.setState({ crop: crop ? null : WHOLE })}
          onZoom={() => this.setState({ zoomed: !zoomed })}
        />
        {crop && <CropRanges edges={crop} onEdges={(edges) => this.setState({ crop: edges })} />}
        <p class="foot">{say('note.pictures.leftOut')}</p>
        <Uses canSwap={picture.canSwap} busy={busy !== null} onUse={this.#use} />
        <p class="outcome" role="status">
          {busy ? say('note.pictures.working') : outcome}
        </p>
        {faces.length > 0 && <Permission held={picture.permission} onHeld={(held) => acts.permit(picture.id, held)} />}
      </div>
    );
  }
}
