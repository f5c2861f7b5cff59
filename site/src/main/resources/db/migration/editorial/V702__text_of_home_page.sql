-- No page showed this text until now; where nobody has changed it, the one that comes with the site takes its place.
DELETE FROM standing_text WHERE slug = 'home' AND version = 1;
