//! A reader of HTML that is stricter than any browser: what it reads is a tree whose every element was closed in its place.

/// A node of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Text(String),
    Element(Element),
}

/// An element with its attributes in the order of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// This element and every one within it, in the order of the page.
    pub fn all(&self) -> Vec<&Element> {
        let mut found = vec![self];
        found.extend(self.elements().flat_map(Element::all));
        found
    }

    /// The elements with this name, itself included.
    pub fn named(&self, name: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|element| element.name == name).collect()
    }

    /// The elements directly within it.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Its text, as a reader sees it.
    pub fn text(&self) -> String {
        let of = |child: &Node| match child {
            Node::Text(text) => text.clone(),
            Node::Element(element) if element.name == "br" => " ".to_owned(),
            Node::Element(element) => element.text(),
        };
        self.children.iter().map(of).collect()
    }
}

/// The elements that hold nothing and are never closed.
const VOID: &[&str] = &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Reads a page; the answer is its `html` element.
pub fn parse(page: &str) -> Result<Element, String> {
    let rest = page.trim_start().strip_prefix("<!doctype html>").ok_or("the page does not begin with its doctype")?;
    let html = only(rest)?;
    if html.name == "html" { Ok(html) } else { Err(format!("a page is <html>, and this is <{}>", html.name)) }
}

/// Reads the one element that a piece of HTML is.
pub fn only(rest: &str) -> Result<Element, String> {
    let mut reader = Reader { rest, open: vec![Element { name: String::new(), attributes: Vec::new(), children: Vec::new() }] };
    while !reader.rest.is_empty() {
        reader.step()?;
    }
    let root = reader.open.pop().expect("the root is never closed");
    if !reader.open.is_empty() {
        return Err(format!("<{}> is not closed", root.name));
    }
    let mut elements = root.children.into_iter().filter(|child| !matches!(child, Node::Text(text) if text.trim().is_empty()));
    match (elements.next(), elements.next()) {
        (Some(Node::Element(only)), None) => Ok(only),
        other => Err(format!("this is not one element: {other:?}")),
    }
}

struct Reader<'a> {
    rest: &'a str,
    open: Vec<Element>,
}

impl Reader<'_> {
    fn step(&mut self) -> Result<(), String> {
        if let Some(rest) = self.rest.strip_prefix("</") {
            let (name, after) = rest.split_once('>').ok_or("a closing tag has no end")?;
            self.rest = after;
            let element = self.open.pop().expect("the root is never closed");
            if element.name != name || self.open.is_empty() {
                return Err(format!("</{name}> closes <{}>", element.name));
            }
            return self.put(Node::Element(element));
        }
        if self.rest.starts_with('<') {
            return self.tag();
        }
        let end = self.rest.find('<').unwrap_or(self.rest.len());
        let (text, after) = self.rest.split_at(end);
        self.rest = after;
        let text = unescape(text)?;
        self.put(Node::Text(text))
    }

    fn put(&mut self, node: Node) -> Result<(), String> {
        self.open.last_mut().expect("the root is never closed").children.push(node);
        Ok(())
    }

    fn tag(&mut self) -> Result<(), String> {
        let here: String = self.rest.chars().take(60).collect();
        let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        self.rest = &self.rest[1..];
        let name = self.take_while(is_name);
        if name.is_empty() {
            return Err(format!("a `<` that begins no tag: {here}"));
        }
        let mut element = Element { name, attributes: Vec::new(), children: Vec::new() };
        loop {
            let blanks = self.take_while(char::is_whitespace);
            if let Some(rest) = self.rest.strip_prefix('>') {
                self.rest = rest;
                break;
            }
            let name = self.take_while(is_name);
            if name.is_empty() || blanks.is_empty() || element.attribute(&name).is_some() {
                return Err(format!("an attribute that cannot be read, in {here}"));
            }
            let value = match self.rest.strip_prefix("=\"") {
                None if self.rest.starts_with('=') => return Err(format!("an attribute without quotes, in {here}")),
                None => String::new(),
                Some(rest) => {
                    let (value, after) = rest.split_once('"').ok_or("an attribute has no end")?;
                    self.rest = after;
                    if value.contains(['<', '>']) {
                        return Err(format!("an attribute that holds a tag, in {here}"));
                    }
                    unescape(value)?
                }
            };
            element.attributes.push((name, value));
        }
        if VOID.contains(&element.name.as_str()) {
            return self.put(Node::Element(element));
        }
        self.open.push(element);
        Ok(())
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let end = self.rest.find(|c| !wanted(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken.to_owned()
    }
}

/// Text without its character references.
fn unescape(text: &str) -> Result<String, String> {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(';').ok_or_else(|| format!("an `&` that begins no reference: &{part}"))?;
        let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => number.parse().ok(),
        });
        let character = match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => number.and_then(char::from_u32).ok_or_else(|| format!("an unknown reference: &{name};"))?,
        };
        out.push(character);
        out += rest;
    }
    Ok(out)
}
