/** CSS of pictures that have just been chosen: what a page makes of files on the person's own device. */
export const FROM_DEVICE = 'img:is([src^="blob:"], [src^="data:image/jpeg"], [src^="data:image/png"], [src^="data:image/webp"])';
