"""All pages that reading is measured on."""
import cms_templates
import older_templates
from stories import Story

TEMPLATES = cms_templates.TEMPLATES + older_templates.TEMPLATES


def pages(variants=3):
    """(name, html, story) for every template."""
    for number, template in enumerate(TEMPLATES):
        for variant in range(variants):
            story = Story(100 * number + variant)
            yield f"{template.__name__}-{variant}", template(story), story
