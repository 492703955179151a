"""How each country writes addresses: its fields, its regions and cities in all their spellings, its postal codes."""
