//! The model as its own source tells it: types with their words, and the keys by which each mapping is read.

use std::collections::HashMap;
use std::fs;

use syn::visit::{self, Visit};
use syn::{Attribute, Expr, Fields, Item, Lit, Pat, Type};

/// Everything that `src/notice/` and its neighbours say of the format.
#[derive(Default)]
pub struct Model {
    /// What each type is for.
    pub words: HashMap<String, String>,
    /// How a type may be written otherwise, or how it is written at all: the words on its `decode`.
    pub written: HashMap<String, String>,
    /// The closed lists of words, each word with the variant that it stands for.
    pub choices: HashMap<String, Vec<(String, String)>>,
    /// Types with the words on each field and variant.
    parts: HashMap<(String, String), (Option<Type>, String)>,
    /// The keys of each mapping, in the order in which they are read.
    pub keys: HashMap<String, Vec<Key>>,
}

/// A key of a mapping.
#[derive(Clone)]
pub struct Key {
    pub name: String,
    /// The field that it is read into.
    pub field: String,
    pub value: Option<Type>,
    /// Whether a list may be written as its only item.
    pub is_one_or_many: bool,
}

impl Model {
    pub fn read(files: &[String]) -> Model {
        let mut model = Model::default();
        for path in files {
            let text = fs::read_to_string(path).expect("a source file");
            for item in syn::parse_file(&text).expect("a source file that compiles").items {
                model.item(item);
            }
        }
        model
    }

    /// The words on a field or variant.
    pub fn words_on(&self, owner: &str, part: &str) -> Option<&str> {
        self.parts.get(&(owner.to_owned(), part.to_owned())).map(|(_, words)| words.as_str()).filter(|words| !words.is_empty())
    }

    /// The type of a field.
    pub fn type_of(&self, owner: &str, field: &str) -> Option<&Type> {
        self.parts.get(&(owner.to_owned(), field.to_owned()))?.0.as_ref()
    }

    fn item(&mut self, item: Item) {
        match item {
            Item::Struct(item) => {
                let name = item.ident.to_string();
                self.words.insert(name.clone(), words(&item.attrs));
                self.fields(&name, item.fields);
            }
            Item::Enum(item) => {
                let name = item.ident.to_string();
                self.words.insert(name.clone(), words(&item.attrs));
                for variant in item.variants {
                    self.parts.insert((name.clone(), variant.ident.to_string()), (None, words(&variant.attrs)));
                    self.fields(&name, variant.fields);
                }
            }
            Item::Impl(item) => self.implementation(item),
            _ => {}
        }
    }

    fn fields(&mut self, owner: &str, fields: Fields) {
        for field in fields {
            let Some(name) = field.ident else { continue };
            self.parts.insert((owner.to_owned(), name.to_string()), (Some(field.ty), words(&field.attrs)));
        }
    }

    fn implementation(&mut self, item: syn::ItemImpl) {
        let Some(owner) = last(&item.self_ty) else { return };
        let of = item.trait_.as_ref().and_then(|(path, _)| path.segments.last()).map(|segment| segment.ident.to_string());
        for part in item.items {
            match (of.as_deref(), part) {
                (Some("Choice"), syn::ImplItem::Const(table)) if table.ident == "ALL" => {
                    let mut found = Words::default();
                    found.visit_expr(&table.expr);
                    self.choices.insert(owner.clone(), found.0);
                }
                (Some("Decode") | None, syn::ImplItem::Fn(function))
                    if ["decode", "fields"].contains(&&*function.sig.ident.to_string()) =>
                {
                    if of.is_some() {
                        self.written.insert(owner.clone(), words(&function.attrs));
                    }
                    let mut asked = Asked::default();
                    asked.visit_block(&function.block);
                    // Where `decode` hands over to `fields`, that is where the keys are.
                    if asked.keys.iter().any(|key| key.field != owner) {
                        self.keys.insert(owner.clone(), asked.keys);
                    }
                }
                _ => {}
            }
        }
    }

    /// The keys of a mapping; those that it shares with another are put where they are read.
    pub fn keys_of(&self, owner: &str) -> Vec<(String, Key)> {
        let shared = |key: &Key| if key.name.is_empty() { self.keys_of(&key.field) } else { vec![(owner.to_owned(), key.clone())] };
        self.keys.get(owner).into_iter().flatten().flat_map(shared).collect()
    }
}

/// The name of a type, without its path and parameters.
pub fn last(of: &Type) -> Option<String> {
    let Type::Path(path) = of else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

/// The first parameter of a type.
pub fn inner(of: &Type) -> Option<&Type> {
    let Type::Path(path) = of else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(of) => Some(of),
        _ => None,
    })
}

/// The documentation on an item, as one paragraph.
fn words(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) => text(&pair.value),
        _ => None,
    });
    // Only the first paragraph is for those who write notices.
    let paragraph: Vec<_> = lines.take_while(|line| !line.trim().is_empty()).map(|line| line.trim().to_owned()).collect();
    paragraph.join(" ").replace("[`", "`").replace("`]", "`")
}

fn text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// Collects the pairs of a `Choice` table.
#[derive(Default)]
struct Words(Vec<(String, String)>);

impl<'a> Visit<'a> for Words {
    fn visit_expr_tuple(&mut self, tuple: &'a syn::ExprTuple) {
        let word = tuple.elems.first().and_then(text);
        let variant = tuple.elems.last().and_then(|last| match last {
            Expr::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
            _ => None,
        });
        self.0.extend(word.zip(variant));
    }
}

/// Collects what a function asks of `fields`.
#[derive(Default)]
struct Asked {
    keys: Vec<Key>,
    field: String,
    is_one_or_many: bool,
}

impl Asked {
    fn within(&mut self, field: String, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.field, field);
        visit(self);
        self.field = outer;
    }
}

impl<'a> Visit<'a> for Asked {
    fn visit_field_value(&mut self, value: &'a syn::FieldValue) {
        let syn::Member::Named(name) = &value.member else { return };
        self.within(name.to_string(), |asked| asked.visit_expr(&value.expr));
    }

    fn visit_local(&mut self, local: &'a syn::Local) {
        let Some(init) = &local.init else { return };
        match (&local.pat, &*init.expr) {
            (Pat::Ident(name), value) => self.within(name.ident.to_string(), |asked| asked.visit_expr(value)),
            (Pat::Tuple(names), Expr::Tuple(values)) => {
                for (name, value) in names.elems.iter().zip(&values.elems) {
                    let Pat::Ident(name) = name else { continue };
                    self.within(name.ident.to_string(), |asked| asked.visit_expr(value));
                }
            }
            _ => {}
        }
    }

    fn visit_expr_call(&mut self, call: &'a syn::ExprCall) {
        let Expr::Path(function) = &*call.func else { return visit::visit_expr_call(self, call) };
        let names: Vec<_> = function.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if let [shared, fields] = names.as_slice()
            && fields == "fields"
        {
            let key = Key { name: String::new(), field: shared.clone(), value: None, is_one_or_many: false };
            return self.keys.push(key);
        }
        self.is_one_or_many = names.last().is_some_and(|name| name == "one_or_many");
        visit::visit_expr_call(self, call);
        self.is_one_or_many = false;
    }

    fn visit_expr_method_call(&mut self, call: &'a syn::ExprMethodCall) {
        let is_fields = matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("fields"));
        let key = call.args.first().and_then(text).filter(|_| is_fields && (call.method == "get" || call.method == "take"));
        let Some(name) = key else { return visit::visit_expr_method_call(self, call) };
        let value = call.turbofish.as_ref().and_then(|given| {
            given.args.iter().find_map(|argument| match argument {
                syn::GenericArgument::Type(of) => Some(of.clone()),
                _ => None,
            })
        });
        self.keys.push(Key { name, field: self.field.clone(), value, is_one_or_many: self.is_one_or_many });
    }
}
