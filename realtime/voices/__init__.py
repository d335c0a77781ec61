"""The players of the band: what they are asked, what they answer, and the sandbox each lives in."""
