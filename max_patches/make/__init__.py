"""Makes the patches of this folder from the parameter table: `python -m max_patches.make`, in the repository's root."""
